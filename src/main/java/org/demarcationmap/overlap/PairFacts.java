package org.demarcationmap.overlap;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.overlap.Evidence.SharedWord;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.types.MapAccessor;

/**
 * What is known of a pair, as the statement gives it.
 *
 * @param row what the statement gave
 * @param isTurned whether the right one is told first
 */
record PairFacts(MapAccessor row, boolean isTurned) {

	/** The one whose name comes first stands first. */
	static PairFacts byName(MapAccessor row) {
		return new PairFacts(row,
				OverlapNodes.text(row.get("left"), "name").compareTo(OverlapNodes.text(row.get("right"), "name")) > 0);
	}

	String left() {
		return OverlapNodes.text(this.row.get("left"), "key");
	}

	String right() {
		return OverlapNodes.text(this.row.get("right"), "key");
	}

	/** The one whose name comes first. */
	private Value one() {
		return this.row.get(this.isTurned ? "right" : "left");
	}

	private Value other() {
		return this.row.get(this.isTurned ? "left" : "right");
	}

	/** How the one treats a topic that both treat. */
	Value oneOn(Value topic) {
		return topic.get(this.isTurned ? "theirs" : "ours");
	}

	Value otherOn(Value topic) {
		return topic.get(this.isTurned ? "ours" : "theirs");
	}

	PathNode oneNode() {
		return OverlapNodes.text(one());
	}

	PathNode otherNode() {
		return OverlapNodes.text(other());
	}

	DeliverableStatus oneStatus() {
		return DeliverableStatus.valueOf(OverlapNodes.text(one(), "status"));
	}

	DeliverableStatus otherStatus() {
		return DeliverableStatus.valueOf(OverlapNodes.text(other(), "status"));
	}

	/**
	 * The sides that have the one text, each with that text and its treatment, if any;
	 * one end without a side where nobody is known to have it.
	 */
	List<PathEnd> oneEnds(@Nullable OverlapTreatment treatment) {
		return ends(one(), treatment);
	}

	List<PathEnd> otherEnds(@Nullable OverlapTreatment treatment) {
		return ends(other(), treatment);
	}

	private static List<PathEnd> ends(Value text, @Nullable OverlapTreatment treatment) {
		var sides = text.get("sides").asList(Function.identity());
		if (sides.isEmpty()) {
			return List.of(new PathEnd(null, deliverable(text, Values.NULL, treatment)));
		}
		return sides.stream()
			.map((side) -> OverlapNodes.end(side, deliverable(text, side.get("question"), treatment)))
			.sorted((one, other) -> SideOrder.NATURAL.compare(one.body(), other.body()))
			.toList();
	}

	private static OverlapDeliverable deliverable(Value text, Value question, @Nullable OverlapTreatment treatment) {
		return OverlapNodes.deliverable(text, text.get("labels"), question, treatment);
	}

	/**
	 * The words that both say, the heaviest first. One that cannot be quoted from both is
	 * not named either: it may stand only where the reader may not look.
	 */
	Stream<SharedWord> quotedWords() {
		var left = Quotes.of(one());
		var right = Quotes.of(other());
		return list("words").stream()
			.map((word) -> OverlapNodes.text(word, "stem"))
			.flatMap((stem) -> left.of(stem)
				.flatMap((one) -> right.of(stem).map((other) -> new SharedWord(stem, one, other)))
				.stream());
	}

	/**
	 * That a work item names the body of the other text as liaison. It counts where both
	 * share a topic.
	 */
	List<Liaison> liaisons() {
		return list("topics").isEmpty() ? List.of() : list("liaisons").stream().map(this::liaison).toList();
	}

	private Liaison liaison(Value said) {
		var item = OverlapNodes.text(said.get("item"));
		var body = PathNode.body(OverlapNodes.text(said.get("body"), "key"),
				OverlapNodes.text(said.get("body"), "code"));
		return new Liaison(item, body, item.key().equals(oneNode().key()) ? otherNode() : oneNode(), said);
	}

	/**
	 * That a work item names a body as liaison.
	 *
	 * @param item the work item
	 * @param body the body
	 * @param text the text that is the body's
	 * @param said where that was read
	 */
	record Liaison(PathNode item, PathNode body, PathNode text, Value said) {

		List<PathNode> nodes() {
			return List.of(this.item, this.body, this.text);
		}

	}

	List<Value> list(String column) {
		return this.row.get(column).asList(Function.identity());
	}

}

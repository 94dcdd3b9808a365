package org.demarcationmap.overlap;

import java.util.List;
import java.util.function.Function;

import org.demarcationmap.catalogue.DeliverableStatus;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/**
 * What is known of a pair, as the statement gives it.
 */
record PairFacts(Record row) {

	String left() {
		return OverlapNodes.text(this.row.get("left"), "key");
	}

	String right() {
		return OverlapNodes.text(this.row.get("right"), "key");
	}

	/** The one whose name comes first. */
	private Value one() {
		return this.row.get(isTurned() ? "right" : "left");
	}

	private Value other() {
		return this.row.get(isTurned() ? "left" : "right");
	}

	private boolean isTurned() {
		return OverlapNodes.text(this.row.get("left"), "name")
			.compareTo(OverlapNodes.text(this.row.get("right"), "name")) > 0;
	}

	/** How the one treats a topic that both treat. */
	Value oneOn(Value topic) {
		return topic.get(isTurned() ? "theirs" : "ours");
	}

	Value otherOn(Value topic) {
		return topic.get(isTurned() ? "ours" : "theirs");
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
	 * The sides that have the one text, each with that text and its treatment, if any.
	 */
	List<PathEnd> oneEnds(@Nullable OverlapTreatment treatment) {
		return ends(one(), treatment);
	}

	List<PathEnd> otherEnds(@Nullable OverlapTreatment treatment) {
		return ends(other(), treatment);
	}

	private static List<PathEnd> ends(Value text, @Nullable OverlapTreatment treatment) {
		return text.get("sides")
			.asList((side) -> OverlapNodes.end(side,
					OverlapNodes.deliverable(text, text.get("labels"), side.get("question"), treatment)))
			.stream()
			.sorted((one, other) -> SideOrder.NATURAL.compare(one.body(), other.body()))
			.toList();
	}

	Quotes oneQuotes() {
		return Quotes.of(one());
	}

	Quotes otherQuotes() {
		return Quotes.of(other());
	}

	List<Value> list(String column) {
		return this.row.get(column).asList(Function.identity());
	}

}

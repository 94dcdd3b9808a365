package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.overlap.findings.FindingRow;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * Makes the card of a pair from what is known of it.
 */
final class PairCard {

	private static final int WORDS = 8;

	private final FindingRow row;

	private final PairFacts facts;

	private final OverlapWeights weights;

	private final TopicScoring scoring;

	PairCard(FindingRow row, PairFacts facts, OverlapWeights weights) {
		this.row = row;
		this.facts = facts;
		this.weights = weights;
		this.scoring = new TopicScoring(weights.topic());
	}

	Overlap card() {
		var name = this.facts.oneNode().name() + " and " + this.facts.otherNode().name();
		return new Overlap(new OverlapId(this.row.key()), new OverlapPair(this.row.left(), this.row.right(), name),
				new Score(this.row.thousandths() / 1000.0), SignalScore.of(this.row.signals(), this.weights), sides(),
				evidence(), this.weights.methodVersion());
	}

	private List<OverlapSide> sides() {
		var sides = new TreeMap<BodyCode, List<PathEnd>>(SideOrder.NATURAL);
		Stream.concat(this.facts.oneEnds(null).stream(), this.facts.otherEnds(null).stream())
			.filter((end) -> end.holder() != null)
			.forEach((end) -> sides.computeIfAbsent(end.body(), (_) -> new ArrayList<>()).add(end));
		return sides.values().stream().map(this::side).toList();
	}

	private OverlapSide side(List<PathEnd> ends) {
		var first = ends.getFirst();
		return new OverlapSide(first.bodyKey(), first.body(), ends.stream().map(PathEnd::deliverable).toList(),
				ends.size(), List.of());
	}

	/** What proves it, strongest first. */
	List<Evidence> evidence() {
		return Stream.of(topics(), references(), words(), traces())
			.flatMap(List::stream)
			.filter((evidence) -> this.row.signals().getOrDefault(evidence.signal(), 0.0) > 0)
			.sorted(Comparator.comparingDouble(this::weighed).reversed())
			.toList();
	}

	private double weighed(Evidence evidence) {
		return evidence.score().value() * this.weights.weight(evidence.signal());
	}

	/** Of each topic the strongest two claims that go together. */
	private List<Evidence> topics() {
		var strongest = new LinkedHashMap<String, Evidence.TopicPath>();
		for (var shared : this.facts.list("topics")) {
			path(shared).forEach((path) -> strongest.merge(path.topic().key(), path,
					(one, other) -> (one.score().compareTo(other.score()) >= 0) ? one : other));
		}
		return List.copyOf(strongest.values());
	}

	private Stream<Evidence.TopicPath> path(Value shared) {
		var topic = OverlapNodes.topic(shared.get("topic"), shared.get("treatedBy").asInt());
		var left = this.facts.oneEnds(OverlapNodes.treatment(this.facts.oneOn(shared))).getFirst();
		var right = this.facts.otherEnds(OverlapNodes.treatment(this.facts.otherOn(shared))).getLast();
		var strength = Math.sqrt(strength(left, this.facts.oneOn(shared)) * strength(right, this.facts.otherOn(shared)))
				* this.scoring.aspects(left.treatment().aspect(), right.treatment().aspect()).value()
				* this.scoring.rarity(topic.treatedBy()).value();
		return Stream.of(new Evidence.TopicPath(left, topic, right, new Score(strength)));
	}

	private double strength(PathEnd end, Value claim) {
		var strength = this.scoring.weigh(end).strength().value();
		return claim.get("itself").asBoolean() ? strength : this.scoring.asBroader(strength);
	}

	private List<Evidence> words() {
		var words = this.facts.list("words");
		if (words.isEmpty()) {
			return List.of();
		}
		var likeness = words.stream().mapToDouble((word) -> word.get("weight").asDouble()).sum();
		var quoted = this.facts.quotedWords().limit(WORDS).toList();
		return List.of(new Evidence.SharedWords(this.facts.oneNode(), quoted, this.facts.otherNode(),
				new Score(Math.min(1, likeness))));
	}

	private List<Evidence> references() {
		var direct = this.facts.list("direct")
			.stream()
			.<Evidence>map((reference) -> new Evidence.ReferencePath(
					List.of(OverlapNodes.text(reference.get("from")), OverlapNodes.text(reference.get("to"))), false,
					new Score(this.weights.reference().direct())));
		var shared = this.facts.list("shared")
			.stream()
			.<Evidence>map((via) -> new Evidence.ReferencePath(
					List.of(this.facts.oneNode(), OverlapNodes.text(via), this.facts.otherNode()), true,
					new Score(this.weights.reference().shared(via.get("citedBy").asInt()))));
		return Stream.concat(direct, shared).toList();
	}

	private List<Evidence> traces() {
		var shared = this.facts.list("traces")
			.stream()
			.map((item) -> trace(ProcessTraceKind.SHARED_WORK_ITEM,
					List.of(this.facts.oneNode(), OverlapNodes.text(item), this.facts.otherNode()), item));
		var liaisons = this.facts.liaisons()
			.stream()
			.map((liaison) -> trace(ProcessTraceKind.LIAISON, liaison.nodes(), liaison.said()));
		return Stream.concat(shared, liaisons).toList();
	}

	private Evidence trace(ProcessTraceKind kind, List<PathNode> nodes, Value said) {
		var weight = (kind == ProcessTraceKind.LIAISON) ? this.weights.liaison() : this.weights.trace();
		return new Evidence.ProcessTrace(kind, nodes, OverlapNodes.known(said, "document"), date(said),
				new Score(weight));
	}

	private static @Nullable PartialDate date(Value item) {
		var date = OverlapNodes.known(item, "date");
		return (date != null) ? PartialDate.parse(date) : null;
	}

}

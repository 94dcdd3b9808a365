package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.catalogue.BodyCode;

/**
 * Finds the fewest claims whose rejection leaves a topic to one side: those of all sides
 * but the one for which most would have to go.
 */
final class TopicDissolution {

	private final OverlapWeights weights;

	private final OverlapTopic topic;

	private final TreeMap<BodyCode, Map<String, Weighed>> sides = new TreeMap<>(SideOrder.NATURAL);

	private final List<PathEnd> ends;

	TopicDissolution(OverlapWeights weights, OverlapTopic topic, List<PathEnd> ends) {
		this.weights = weights;
		this.topic = topic;
		this.ends = List.copyOf(ends);
		var scoring = new TopicScoring(weights.topic());
		for (var end : ends) {
			var weighed = scoring.weigh(end);
			if (!weighed.strength().isNone()) {
				this.sides.computeIfAbsent(end.body(), (_) -> new LinkedHashMap<>())
					.put(end.treatment().key(), weighed);
			}
		}
	}

	/** The edits, the strongest claim first; at most as many as are shown. */
	List<OverlapEdit> edits() {
		if (this.sides.isEmpty()) {
			return List.of();
		}
		var edits = new ArrayList<OverlapEdit>();
		var rejected = new HashSet<String>();
		var fewest = this.sides.keySet()
			.stream()
			.map(this::allButThoseOf)
			.min(Comparator.comparingInt(Collection::size))
			.orElseThrow();
		fewest.stream().sorted(Weighed.STRONGEST_FIRST).limit(OverlapEdit.SHOWN).forEach((claim) -> {
			rejected.add(claim.end().treatment().key());
			edits.add(edit(claim.end()).leaving(without(rejected)));
		});
		return edits;
	}

	private Collection<Weighed> allButThoseOf(BodyCode kept) {
		var claims = new LinkedHashMap<String, Weighed>();
		this.sides.forEach((side, its) -> {
			if (!side.equals(kept)) {
				claims.putAll(its);
			}
		});
		return claims.values();
	}

	private OverlapEdit edit(PathEnd end) {
		return OverlapEdit.rejecting(end.treatment(), end.work(),
				new PathNode(PathNode.Kind.TOPIC, this.topic.key(), this.topic.name()));
	}

	private Score without(Collection<String> rejected) {
		var finding = new TopicFinding(this.weights, this.topic);
		this.ends.stream().filter((end) -> !rejected.contains(end.treatment().key())).forEach(finding::add);
		return finding.filedUnder("what would be").map(Overlap::score).orElse(Score.NONE);
	}

}

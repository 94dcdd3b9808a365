package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;

/**
 * Makes the finding about one topic from all treatments that the sides have of it. The
 * finding is as strong as the strongest pair of any two sides, so that it can be
 * explained by one path.
 */
final class TopicFinding {

	private final TopicScoring scoring;

	private final MethodVersion version;

	private final OverlapTopic topic;

	private final TreeMap<BodyCode, List<Weighed>> sides = new TreeMap<>(SideOrder.NATURAL);

	TopicFinding(OverlapWeights weights, OverlapTopic topic) {
		this.scoring = new TopicScoring(weights.topic());
		this.version = weights.methodVersion();
		this.topic = topic;
	}

	TopicFinding add(PathEnd end) {
		var weighed = this.scoring.weigh(end);
		if (!weighed.strength().isNone()) {
			this.sides.computeIfAbsent(end.body(), (_) -> new ArrayList<>()).add(weighed);
		}
		return this;
	}

	/**
	 * The finding, filed under an owner.
	 * @return nothing where fewer than two sides treat the topic
	 */
	Optional<Overlap> filedUnder(String owner) {
		var paths = paths();
		if (paths.isEmpty()) {
			return Optional.empty();
		}
		var score = paths.getFirst().score();
		return Optional.of(new Overlap(OverlapId.of(owner, OverlapKind.TOPIC, List.of(this.topic.key())), this.topic,
				score, List.of(new SignalScore(Signal.TOPIC, score, Score.FULL)),
				this.sides.values().stream().map(TopicFinding::side).toList(), paths, this.version));
	}

	private List<Evidence> paths() {
		var strongest = new ArrayList<Strongest>();
		this.sides.values().forEach((side) -> strongest.add(Strongest.of(side)));
		var paths = new ArrayList<Evidence>();
		for (var left = 0; left < strongest.size(); left++) {
			for (var right = left + 1; right < strongest.size(); right++) {
				path(strongest.get(left), strongest.get(right)).ifPresent(paths::add);
			}
		}
		paths.sort(Comparator.comparing(Evidence::score).reversed());
		return paths;
	}

	private Optional<Evidence> path(Strongest left, Strongest right) {
		return left.pairsWith(right)
			.map((pair) -> Map.entry(this.scoring.together(pair.left(), pair.right()), pair))
			.filter((scored) -> !scored.getKey().isNone())
			.min(Map.Entry.<Strength, Strongest.Pair>comparingByKey()
				.reversed()
				.thenComparing((scored) -> scored.getValue().left(), Weighed.STRONGEST_FIRST)
				.thenComparing((scored) -> scored.getValue().right(), Weighed.STRONGEST_FIRST))
			.map((scored) -> new Evidence.TopicPath(scored.getValue().left().end(), this.topic,
					scored.getValue().right().end(),
					scored.getKey().times(this.scoring.rarity(this.topic.treatedBy())).toScore()));
	}

	private static OverlapSide side(Collection<Weighed> treatments) {
		var ends = treatments.stream().sorted(Weighed.STRONGEST_FIRST).map(Weighed::end).toList();
		var shown = ends.stream().limit(OverlapSide.SHOWN).map(PathEnd::deliverable).toList();
		var count = ends.stream().map((end) -> end.deliverable().key()).distinct().count();
		return new OverlapSide(ends.getFirst().bodyKey(), ends.getFirst().body(), shown, (int) count,
				aspects(treatments));
	}

	private static List<Aspect> aspects(Collection<Weighed> treatments) {
		return treatments.stream().map(Weighed::aspect).distinct().sorted(Comparator.comparing(Aspect::value)).toList();
	}

}

package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * All that makes two texts a pair, as statements of the catalogue that can be withdrawn,
 * and what the pair would be without some of them.
 *
 * @param joints what joins the two
 * @param likeness how alike their wording is
 * @param inScope the statements of which one at least must stand for the pair to be in
 * scope; null where every text is
 * @param weights how much the signals say
 */
record PairBasis(List<Joint> joints, double likeness, @Nullable Set<String> inScope, OverlapWeights weights) {

	/** Stands for the wording in place of a statement. */
	static final String WORDING = "the wording";

	private static final double MOST = 0.999;

	/** The score that the pair would have. */
	Score without(Collection<String> withdrawn) {
		if (this.inScope != null && withdrawn.containsAll(this.inScope)) {
			return Score.NONE;
		}
		var signals = new EnumMap<Signal, Double>(Signal.class);
		for (var joint : this.joints) {
			var chance = Math.min(MOST, joint.without(withdrawn));
			signals.merge(joint.signal(), chance, (one, other) -> 1 - (1 - one) * (1 - other));
		}
		signals.put(Signal.TEXT, withdrawn.contains(WORDING) ? 0 : Math.min(1, this.likeness));
		return this.weights.weigh(signals);
	}

	boolean isGoneWithout(Collection<String> withdrawn) {
		var score = without(withdrawn);
		return score.thousandths() == 0 || !this.weights.isTold(score);
	}

	/** Whether the wording alone would make them a pair. */
	boolean isFoundByWording() {
		return this.weights.isTold(this.weights.weigh(Map.of(Signal.TEXT, Math.min(1, this.likeness))));
	}

	/**
	 * Something that joins two texts, by any of several ways, of which the strongest
	 * counts.
	 *
	 * @param signal the signal that finds it
	 * @param ways the ways
	 */
	record Joint(Signal signal, List<Way> ways) {

		/** All that its ways need. */
		Stream<String> statements() {
			return this.ways.stream().flatMap((way) -> way.statements().stream());
		}

		/** What closes all its ways at one of their places. */
		List<Set<String>> closings() {
			return IntStream.range(0, this.ways.getFirst().statements().size())
				.mapToObj((place) -> this.ways.stream()
					.map((way) -> way.statements().get(place))
					.collect(Collectors.toUnmodifiableSet()))
				.toList();
		}

		double without(Collection<String> withdrawn) {
			return this.ways.stream()
				.filter((way) -> way.statements().stream().noneMatch(withdrawn::contains))
				.mapToDouble(Way::chance)
				.max()
				.orElse(0);
		}

	}

	/**
	 * A way from the one text to the other, which needs all of its statements.
	 *
	 * @param statements the statements, in all ways of a joint by the same places: that
	 * of the one text before that of the other
	 * @param chance how much it says
	 */
	record Way(List<String> statements, double chance) {

		Way {
			statements = List.copyOf(statements);
		}

		/** A way that needs a statement of either text. */
		Way(String one, String other, double chance) {
			this(List.of(one, other), chance);
		}

	}

}

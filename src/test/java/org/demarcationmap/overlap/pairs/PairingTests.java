package org.demarcationmap.overlap.pairs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Score;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for the pairs of any texts, tried on work made at random from a seed.
 */
class PairingTests {

	private static final OverlapWeights USUAL = OverlapWeights.DEFAULT;

	private static Map<String, List<Pair>> all(RandomWork work, OverlapWeights weights) {
		var pairing = work.pairing(weights);
		var all = new HashMap<String, List<Pair>>();
		work.keys().forEach((key) -> all.put(key, pairing.of(key)));
		return all;
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void findsTheSamePairsFromEitherEnd(long seed) {
		var all = all(new RandomWork(seed), USUAL);
		assertThat(all.values()).anySatisfy((pairs) -> assertThat(pairs).hasSizeGreaterThan(2));
		all.forEach((key, pairs) -> assertThat(pairs)
			.allSatisfy((pair) -> assertThat(all.get(pair.otherThan(key))).contains(pair)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void findsTheSameAgainInWhateverOrderTextsAndTreatmentsCome(long seed) {
		var work = new RandomWork(seed);
		var all = all(work, USUAL);
		assertThat(all(work, USUAL)).isEqualTo(all);
		assertThat(all(work.shuffle(), USUAL)).isEqualTo(all);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void findsOnlyTwoWorksOfTwoSidesOfWhichOneIsInScope(long seed) {
		var work = new RandomWork(seed);
		all(work, USUAL).forEach((key, pairs) -> assertThat(pairs).allSatisfy((pair) -> {
			var one = work.text(key);
			var other = work.text(pair.otherThan(key));
			assertThat(one.key()).isNotEqualTo(other.key());
			assertThat(one.same()).doesNotContain(other.key());
			assertThat(one.inScope() || other.inScope()).isTrue();
			assertThat(one.sides().size() > 1 || other.sides().size() > 1 || !one.sides().equals(other.sides()))
				.isTrue();
		}));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void tellsTheStrongestFirstAndNoneTooWeak(long seed) {
		all(new RandomWork(seed), USUAL).values().forEach((pairs) -> {
			assertThat(pairs).isSortedAccordingTo(Pair.STRONGEST_FIRST);
			assertThat(pairs).allSatisfy((pair) -> {
				assertThat(pair.score().value()).isGreaterThanOrEqualTo(USUAL.least());
				assertThat(pair.score()).isEqualTo(USUAL.weigh(pair.signals()));
				assertThat(pair.signals().values()).allMatch((given) -> given > 0 && given <= 1);
			});
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 })
	void growsWithEveryWeight(int weight) {
		var random = new Random(weight);
		for (var run = 0; run < 20; run++) {
			var work = new RandomWork(random.nextLong());
			var low = random.nextDouble();
			var less = scores(work, weights(weight, low));
			var more = scores(work, weights(weight, low + random.nextDouble() * (1 - low)));
			less.forEach((pair, score) -> assertThat(more.get(pair)).isGreaterThanOrEqualTo(score));
		}
	}

	@Test
	void knowsNoPairsOfATextThatDoesNotTakePart() {
		assertThat(new RandomWork(1).pairing(USUAL).of("elsewhere")).isEmpty();
	}

	private static Map<List<String>, Score> scores(RandomWork work, OverlapWeights weights) {
		var scores = new HashMap<List<String>, Score>();
		all(work, weights).values().forEach((pairs) -> pairs.forEach((pair) -> scores.put(pair.keys(), pair.score())));
		return scores;
	}

	/** The usual weights but for one; every pair is told. */
	private static OverlapWeights weights(int changed, double value) {
		var weights = new double[] { 0.5, 0.6, 0.8, 0.3, 0.5, 0.5, 0.5, 0.5, 0.25, 0.5, 0.15 };
		weights[changed] = value;
		return new OverlapWeights(
				new OverlapWeights.Topic(weights[0], weights[1], weights[2], weights[3], weights[4], weights[5], 20),
				new OverlapWeights.Text(weights[6], 50), new OverlapWeights.Reference(weights[7], weights[8], 10),
				weights[9], weights[10], 500, 0, 50);
	}

}

package org.demarcationmap.overlap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds for every finding, tried on treatments made at random from a seed.
 */
class TopicFindingInvariantsTests {

	private static final List<Aspect> ASPECTS = List.of(Aspect.WHOLE, new Aspect("ASSIGNMENT"),
			new Aspect("RESOLUTION"), new Aspect("USE"));

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void dependsNeitherOnTheOrderOfTreatmentsNorOnThatOfSides(long seed) {
		var random = new Random(seed);
		var treatments = some(random, List.of("SG2", "SG20", "SG17"));
		var found = Treating.overlap(OverlapWeights.DEFAULT, 9, treatments);
		Collections.shuffle(treatments, random);
		assertThat(Treating.overlap(OverlapWeights.DEFAULT, 9, treatments)).isEqualTo(found);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void isTheSameFromEitherSide(long seed) {
		var random = new Random(seed);
		var ours = some(random, List.of("SG2"));
		var theirs = some(random, List.of("SG20"));
		assertThat(score(as("SG2", ours), as("SG20", theirs))).isEqualTo(score(as("SG2", theirs), as("SG20", ours)));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21, 34, 55, 89 })
	void isAsStrongAsTheStrongestOfAllPairs(long seed) {
		var random = new Random(seed);
		var ours = some(random, List.of("SG2"));
		var theirs = some(random, List.of("SG20"));
		var strongest = ours.stream()
			.flatMap((one) -> theirs.stream().map((other) -> score(List.of(one), List.of(other))))
			.max(Score::compareTo)
			.orElseThrow();
		assertThat(score(ours, theirs)).isEqualTo(strongest);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 2, 3, 4 })
	void growsWithEveryWeight(int weight) {
		var random = new Random(weight);
		for (var run = 0; run < 50; run++) {
			var treatments = some(random, List.of("SG2", "SG20"));
			var low = random.nextDouble();
			var high = low + random.nextDouble() * (1 - low);
			assertThat(score(weights(weight, high), treatments))
				.isGreaterThanOrEqualTo(score(weights(weight, low), treatments));
		}
	}

	@Test
	void growsWithTheNumberAtWhichATopicCountsHalf() {
		var treatments = List.of(Treating.by("SG2", "E.192"), Treating.by("SG20", "Y.4801"));
		assertThat(score(with(new OverlapWeights.Topic(0.5, 0.6, 0.8, 0.3, 0.5, 0.5, 40)), treatments))
			.isGreaterThan(score(OverlapWeights.DEFAULT, treatments));
	}

	private static OverlapWeights weights(int changed, double value) {
		var weights = new double[] { 0.5, 0.6, 0.8, 0.3, 0.5 };
		weights[changed] = value;
		return with(new OverlapWeights.Topic(weights[0], weights[1], weights[2], weights[3], weights[4], 0.5, 20));
	}

	private static OverlapWeights with(OverlapWeights.Topic topic) {
		var usual = OverlapWeights.DEFAULT;
		return new OverlapWeights(topic, usual.text(), usual.reference(), usual.trace(), usual.liaison(),
				usual.common(), usual.least(), usual.perText());
	}

	private static Score score(List<Treating> ours, List<Treating> theirs) {
		var all = new ArrayList<>(ours);
		all.addAll(theirs);
		return score(OverlapWeights.DEFAULT, all);
	}

	private static Score score(OverlapWeights weights, List<Treating> treatments) {
		return Treating.overlap(weights, 9, treatments).map(Overlap::score).orElse(new Score(0));
	}

	private static List<Treating> as(String body, List<Treating> treatments) {
		return treatments.stream()
			.map((one) -> new Treating(body, one.text(), one.grade(), one.place(), one.aspect(), one.status(),
					one.life(), one.verification(), one.question()))
			.toList();
	}

	private static List<Treating> some(Random random, List<String> bodies) {
		var treatments = new ArrayList<Treating>();
		for (var body : bodies) {
			for (var number = 0; number <= random.nextInt(6); number++) {
				treatments.add(new Treating(body, body.charAt(2) + "." + body + number, any(random, Grade.values()),
						any(random, Place.values()), ASPECTS.get(random.nextInt(ASPECTS.size())),
						any(random, TreatmentStatus.values()), any(random, DeliverableStatus.values()),
						Verification.VERIFIED, null));
			}
		}
		return treatments;
	}

	private static <T> T any(Random random, T[] values) {
		return values[random.nextInt(values.length)];
	}

}

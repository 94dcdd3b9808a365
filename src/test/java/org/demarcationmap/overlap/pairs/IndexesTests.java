package org.demarcationmap.overlap.pairs;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.TopicScoring;
import org.demarcationmap.overlap.pairs.ReferenceIndex.Reference;
import org.demarcationmap.overlap.pairs.TopicIndex.Claim;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * What two texts have in common makes, by each signal.
 */
class IndexesTests {

	private static final Texts TEXTS = new Texts(
			Stream.of("a", "b", "c").map((key) -> TextTests.text(key, "SG2")).toList());

	private static double score(PairIndex index, int one, int other) {
		var sums = new Sums(TEXTS);
		index.add(one, sums);
		return index.score(sums.of(other));
	}

	private static void assertScore(PairIndex index, double score) {
		assertThat(score(index, 0, 1)).isCloseTo(score, within(1e-9));
		assertThat(score(index, 1, 0)).isEqualTo(score(index, 0, 1));
	}

	@Nested
	class Topics {

		private final TopicIndex index = new TopicIndex(TEXTS, new TopicScoring(OverlapWeights.DEFAULT.topic()));

		private void put(int text, String topic, double strength, boolean itself) {
			put(text, topic, new Claim(Aspect.WHOLE, strength, itself));
		}

		private void put(int text, String topic, Claim claim) {
			this.index.put(text, topic, 20, claim);
		}

		@Test
		void countByTheirRarityAndTheGeometricMeanOfBothClaims() {
			put(0, "t", 1, true);
			put(1, "t", 0.25, true);
			assertScore(this.index, 0.5 * 0.5);
		}

		@Test
		void addUpWhereThereAreSeveral() {
			put(0, "t", 1, true);
			put(1, "t", 1, true);
			put(0, "u", 1, true);
			put(1, "u", 1, true);
			assertScore(this.index, 0.75);
		}

		@Test
		void countOnlyWhereOneTreatsTheTopicItself() {
			put(0, "t", 0.5, false);
			put(1, "t", 0.5, false);
			assertScore(this.index, 0);
			put(1, "t", 0.5, true);
			assertScore(this.index, 0.25);
		}

		@Test
		void countByTheStrongestOfSeveralClaims() {
			put(0, "t", 0.16, true);
			put(0, "t", 1, true);
			put(1, "t", 1, true);
			assertScore(this.index, 0.5);
		}

		@Test
		void countHalfWhereTheAspectsDiffer() {
			put(0, "t", new Claim(new Aspect("USE"), 1, true));
			put(1, "t", new Claim(new Aspect("ASSIGNMENT"), 1, true));
			assertScore(this.index, 0.25);
			put(1, "t", new Claim(new Aspect("USE"), 0.64, true));
			assertScore(this.index, 0.4);
		}

	}

	@Nested
	class Wordings {

		private final TextIndex index = new TextIndex(TEXTS);

		@Test
		void areAsLikeAsTheProductsOfTheirWeights() {
			this.index.put(0, List.of("lamp", "meter", "owl"), List.of(0.6, 0.64, 0.48));
			this.index.put(1, List.of("lamp", "owl", "yak"), List.of(0.5, 0.5, 0.7));
			assertScore(this.index, 0.3 + 0.24);
		}

		@Test
		void haveNothingToDoWithOthersThatShareNoWord() {
			this.index.put(0, List.of("lamp"), List.of(1.0));
			this.index.put(1, List.of("owl"), List.of(1.0));
			assertScore(this.index, 0);
		}

	}

	@Nested
	class References {

		private final ReferenceIndex index = new ReferenceIndex(TEXTS, OverlapWeights.DEFAULT.reference());

		@Test
		void countOnceInWhicheverDirection() {
			this.index.put(0, new Reference("b", true, 1));
			assertScore(this.index, 0.5);
			this.index.put(1, new Reference("a", true, 1));
			assertScore(this.index, 0.5);
		}

		@Test
		void toTheSameCountTheLessTheMoreReferToIt() {
			this.index.put(0, new Reference("elsewhere", true, 10));
			this.index.put(1, new Reference("elsewhere", true, 10));
			assertScore(this.index, 0.125);
		}

		@Test
		void joinNobodyWhereTooManyReferToTheSame() {
			this.index.put(0, new Reference("elsewhere", false, 501));
			this.index.put(1, new Reference("elsewhere", false, 501));
			assertScore(this.index, 0);
		}

	}

	@Nested
	class Traces {

		private final ProcessIndex index = new ProcessIndex(TEXTS, OverlapWeights.DEFAULT);

		@Test
		void countEachThatJoinsTwo() {
			this.index.put(0, "item");
			this.index.put(1, "item");
			assertScore(this.index, 0.5);
			this.index.put(0, "another");
			this.index.put(1, "another");
			assertScore(this.index, 0.75);
			assertThat(score(this.index, 0, 2)).isZero();
		}

		@Test
		void ofALiaisonCountLessAndOnceInWhicheverDirection() {
			this.index.liaise(0, 1);
			assertScore(this.index, 0.15);
			this.index.liaise(1, 0);
			assertScore(this.index, 0.15);
			this.index.put(0, "item");
			this.index.put(1, "item");
			assertScore(this.index, 1 - 0.5 * 0.85);
		}

	}

}

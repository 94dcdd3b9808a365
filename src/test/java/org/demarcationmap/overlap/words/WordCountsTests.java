package org.demarcationmap.overlap.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.demarcationmap.overlap.words.WordCounts.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class WordCountsTests {

	private static final WordCounts COUNTS = new WordCounts(100, Map.of("meter", 10, "number", 50, "every", 100));

	private static Wording text(String title) {
		return new Wording("key", title, "");
	}

	private static List<String> stems(List<Weight> weights) {
		return weights.stream().map(Weight::stem).toList();
	}

	@Test
	void countEachTextOnceForAWord() {
		var counts = WordCounts.of(List.of(new Wording("a", "meter", "meter"), text("meter number")));
		assertThat(counts).isEqualTo(new WordCounts(2, Map.of("meter", 2, "number", 1)));
	}

	@Test
	void weighRareWordsMore() {
		assertThat(stems(COUNTS.weigh(text("number meter unheard"), 100, 50))).containsExactly("unheard", "meter",
				"number");
	}

	@Test
	void weighWordsThatStandInTitleAndAbstractTwice() {
		var weights = COUNTS.weigh(new Wording("key", "number meter", "number"), 100, 50);
		assertThat(weights.getLast().weight() / weights.getFirst().weight()).isCloseTo(2 * Math.log(2) / Math.log(10),
				within(1e-9));
	}

	@Test
	void leaveOutWordsThatAllUseOrThatMoreUseThanIsAllowed() {
		assertThat(stems(COUNTS.weigh(text("every number meter"), 100, 50))).containsExactly("meter", "number");
		assertThat(stems(COUNTS.weigh(text("every number meter"), 49, 50))).containsExactly("meter");
		assertThat(COUNTS.weigh(text("every"), 100, 50)).isEmpty();
	}

	@Test
	void keepTheHeaviestAndAmongEquallyHeavyTheFirst() {
		assertThat(stems(COUNTS.weigh(text("zebra yak meter"), 100, 2))).containsExactly("yak", "zebra");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 5, 8, 13, 21 })
	void makeOneOfAllWeightsSquaredWhateverTheOrderOfWords(long seed) {
		var random = new Random(seed);
		var words = new ArrayList<>(
				IntStream.range(0, 40).mapToObj((_) -> "word" + (char) ('a' + random.nextInt(26))).toList());
		var weights = COUNTS.weigh(text(String.join(" ", words)), 100, 10);
		assertThat(weights.stream().mapToDouble((word) -> word.weight() * word.weight()).sum()).isCloseTo(1,
				within(1e-9));
		Collections.shuffle(words, random);
		assertThat(COUNTS.weigh(text(String.join(" ", words)), 100, 10)).isEqualTo(weights);
	}

}

package org.demarcationmap.overlap.words;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTests {

	@Test
	void countsAWordOnceInTheTitleAndOnceInTheAbstract() {
		var wording = new Wording("key", "Meters and meter numbers", "The numbers of lamps, and numbers of streets.");
		assertThat(wording.words()).isEqualTo(Map.of("meter", 1, "number", 2, "lamp", 1, "street", 1));
	}

	@Test
	void hasNoWordsWhereNothingIsSaid() {
		assertThat(new Wording("key", "", "").words()).isEmpty();
	}

}

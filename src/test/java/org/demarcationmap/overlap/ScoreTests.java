package org.demarcationmap.overlap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ScoreTests {

	@ParameterizedTest
	@CsvSource({ "0, 0.0", "0.12345, 0.123", "0.9999, 1.0", "0.0005, 0.001", "0.57, 0.57" })
	void isRoundedToThreeDigits(double value, String text) {
		assertThat(new Score(value)).hasToString(text);
	}

	@Test
	void isAWholeNumberOfThousandths() {
		assertThat(new Score(0.57).thousandths()).isEqualTo(570);
	}

	@ParameterizedTest
	@ValueSource(doubles = { -0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY })
	void refusesWhatIsNone(double value) {
		assertThatIllegalArgumentException().isThrownBy(() -> new Score(value))
			.withMessageEndingWith("is no score: it lies between 0 and 1.");
	}

}

package org.demarcationmap.demarcation;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RulesTests {

	@Test
	void startWithoutAQuorumAndWithHiddenCounts() {
		var rules = Rules.first(Duration.ofDays(28));
		assertThat(rules).isEqualTo(new Rules(1, Duration.ofDays(28), 28, 0, false, 28));
		assertThat(rules.timeRequest()).isEqualTo(Duration.ofDays(28));
		assertThat(rules.escalation()).isEqualTo(Duration.ofDays(28));
	}

	@Test
	void takeAnotherNumber() {
		assertThat(Rules.first(Duration.ofDays(28)).numbered(3).number()).isEqualTo(3);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					0 | 60       | 1   | 0    | 1  | Rules are numbered from 1, not from 0.
					1 | 0        | 1   | 0    | 1  | The comment period, in seconds, cannot be 0. Give a number from 1 to 31622400.
					1 | 31622401 | 1   | 0    | 1  | The comment period, in seconds, cannot be 31622401. Give a number from 1 to 31622400.
					1 | 60       | 0   | 0    | 1  | The days until a concern climbs cannot be 0. Give a number from 1 to 366.
					1 | 60       | 367 | 0    | 1  | The days until a concern climbs cannot be 367. Give a number from 1 to 366.
					1 | 60       | 1   | -1   | 1  | The quorum cannot be -1. Give a number from 0 to 1000.
					1 | 60       | 1   | 1001 | 1  | The quorum cannot be 1001. Give a number from 0 to 1000.
					1 | 60       | 1   | 0    | 0  | The days of a request for time cannot be 0. Give a number from 1 to 28.
					1 | 60       | 1   | 0    | 29 | The days of a request for time cannot be 29. Give a number from 1 to 28.
					""")
	void sayWhatCannotBe(int number, long seconds, int escalation, int quorum, int time, String message) {
		assertThatIllegalArgumentException()
			.isThrownBy(() -> new Rules(number, Duration.ofSeconds(seconds), escalation, quorum, false, time))
			.withMessage(message);
	}

}

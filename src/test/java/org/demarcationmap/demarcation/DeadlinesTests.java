package org.demarcationmap.demarcation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlinesTests {

	/** Spring comes to Zurich on 29 March 2026, autumn on 25 October. */
	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-03-02T09:00:00Z, PT672H, 2026-03-30T22:00:00Z
			2026-03-01T23:30:00Z, PT672H, 2026-03-30T22:00:00Z
			2026-10-20T09:00:00Z, P7D,    2026-10-27T23:00:00Z
			2026-01-10T09:00:00Z, P1D,    2026-01-11T23:00:00Z
			2026-01-10T09:00:00Z, PT23H,  2026-01-11T08:00:00Z
			2026-01-10T09:00:00Z, PT5S,   2026-01-10T09:00:05Z
			""")
	void endPeriodsOfDaysWithTheDay(Instant now, Duration period, Instant end) {
		assertThat(at(now, "Europe/Zurich").after(now, period)).isEqualTo(end);
	}

	@Test
	void tellTheDayThatItIsWhereDeadlinesAreKept() {
		var late = Instant.parse("2026-03-01T23:30:00Z");
		assertThat(at(late, "Europe/Zurich").today()).isEqualTo(LocalDate.of(2026, 3, 2));
		assertThat(at(late, "America/New_York").today()).isEqualTo(LocalDate.of(2026, 3, 1));
	}

	private static Deadlines at(Instant now, String zone) {
		return new Deadlines(new DeadlineSettings(ZoneId.of(zone)), Clock.fixed(now, ZoneOffset.UTC));
	}

}

package org.demarcationmap.demarcation.agreement;

import java.time.Duration;
import java.time.Instant;

import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ConcernLevelTests {

	private static final Instant RAISED = Instant.parse("2026-03-01T12:00:00Z");

	private static final Concern CONCERN = new Concern("c", "A", new Place(1, null), "", "",
			new Concern.Raised("x", RAISED), null);

	private static final Rules RULES = new Rules(1, Duration.ofDays(28), 14, 0, false, 28);

	@ParameterizedTest
	@CsvSource(textBlock = """
			PT-1H,         CO_CHAIRS
			PT0S,          CO_CHAIRS
			P13DT23H59M,   CO_CHAIRS
			P14D,          MANAGEMENT_TEAMS
			P27DT23H59M,   MANAGEMENT_TEAMS
			P28D,          RECORDED_AS_DISAGREEMENT
			P3650D,        RECORDED_AS_DISAGREEMENT
			""")
	void climbsByAgeAloneAndNeverLapses(Duration age, ConcernLevel level) {
		assertThat(ConcernLevel.of(CONCERN, RULES, RAISED.plus(age))).isEqualTo(level);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			CO_CHAIRS,                2026-03-01T12:00:00Z
			MANAGEMENT_TEAMS,         2026-03-15T12:00:00Z
			RECORDED_AS_DISAGREEMENT, 2026-03-29T12:00:00Z
			""")
	void isReachedAtAMomentThatIsKnownBefore(ConcernLevel level, Instant moment) {
		assertThat(level.reachedBy(CONCERN, RULES)).isEqualTo(moment);
		assertThat(ConcernLevel.of(CONCERN, RULES, moment)).isEqualTo(level);
	}

}

package org.demarcationmap.demarcation.standing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Position.Taking;
import org.demarcationmap.demarcation.proposals.Position.Words;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.standing.Standing.State;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StandingsTests {

	private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");

	private static final ClauseKey USE = clause("USE");

	private static final ClauseKey SYNTAX = clause("SYNTAX");

	private final RevisionsAtWill revisions = new RevisionsAtWill();

	private final List<Position> positions = new ArrayList<>();

	private final List<Concern> concerns = new ArrayList<>();

	StandingsTests() {
		revise(false, Map.of(USE, "a", SYNTAX, "a"));
	}

	@Test
	void aWholePositionSpeaksOfEveryClause() {
		says("A", Stand.SUPPORT, 1, null);
		assertThat(of("A")).containsEntry(USE, "SUPPORT IN_FORCE").containsEntry(SYNTAX, "SUPPORT IN_FORCE");
	}

	@Test
	void aLaterPositionOnAClauseReplacesThatOneOnly() {
		says("A", Stand.SUPPORT, 1, null);
		says("A", Stand.RESERVATION, 1, USE);
		assertThat(of("A")).containsEntry(USE, "RESERVATION IN_FORCE").containsEntry(SYNTAX, "SUPPORT IN_FORCE");
	}

	@Test
	void aLaterWholePositionReplacesAll() {
		says("A", Stand.RESERVATION, 1, USE);
		says("A", Stand.ABSTAIN, 1, null);
		assertThat(of("A")).containsEntry(USE, "ABSTAIN IN_FORCE").containsEntry(SYNTAX, "ABSTAIN IN_FORCE");
		assertThat(standings().current("A")).extracting(Position::stand).containsExactly(Stand.ABSTAIN);
	}

	@Test
	void whoSpokeOfOneClauseStandsNowhereOnTheOthers() {
		says("A", Stand.SUPPORT, 1, USE);
		assertThat(of("A")).containsOnlyKeys(USE);
	}

	@Nested
	class AfterARevision {

		@Test
		void isOutdatedOnTheClausesThatChangedAndCountsOnTheOthers() {
			says("A", Stand.SUPPORT, 1, null);
			revise(false, Map.of(USE, "b", SYNTAX, "a"));
			assertThat(of("A")).containsEntry(USE, "SUPPORT OUTDATED").containsEntry(SYNTAX, "SUPPORT IN_FORCE");
			assertThat(standings().outdatedOn(StandingsTests.this.positions.getFirst())).containsExactly(USE);
		}

		@Test
		void isOutdatedOnAClauseThatIsNew() {
			revise(false, Map.of(USE, "a"));
			says("A", Stand.SUPPORT, 2, null);
			revise(false, Map.of(USE, "a", SYNTAX, "a"));
			assertThat(of("A")).containsEntry(USE, "SUPPORT IN_FORCE").containsEntry(SYNTAX, "SUPPORT OUTDATED");
		}

		@Test
		void countsAgainWhereTheClauseSaysAgainWhatItSaid() {
			says("A", Stand.SUPPORT, 1, null);
			revise(false, Map.of(USE, "b", SYNTAX, "a"));
			revise(false, Map.of(USE, "a", SYNTAX, "a"));
			assertThat(of("A")).containsEntry(USE, "SUPPORT IN_FORCE");
		}

		@Test
		void countsWhereTheChangeIsConfirmedToBeEditorial() {
			says("A", Stand.SUPPORT, 1, null);
			revise(true, Map.of(USE, "b", SYNTAX, "a"));
			assertThat(of("A")).containsEntry(USE, "SUPPORT IN_FORCE");
		}

		@Test
		void isOutdatedByASubstantiveChangeBeforeAnEditorialOne() {
			says("A", Stand.SUPPORT, 1, null);
			revise(false, Map.of(USE, "b", SYNTAX, "a"));
			revise(true, Map.of(USE, "c", SYNTAX, "a"));
			says("B", Stand.SUPPORT, 2, null);
			assertThat(of("A")).containsEntry(USE, "SUPPORT OUTDATED");
			assertThat(of("B")).containsEntry(USE, "SUPPORT IN_FORCE");
		}

		@Test
		void saysNothingOfAClauseThatIsGone() {
			says("A", Stand.SUPPORT, 1, null);
			revise(false, Map.of(USE, "a"));
			assertThat(of("A")).containsOnlyKeys(USE);
		}

	}

	@Nested
	class OfAConcern {

		@Test
		void isNeverOutdatedButSaysThatItIsOnAnEarlierWording() {
			var concern = concern("A", USE, null);
			says("A", Stand.CONCERN, 1, USE);
			assertThat(standings().onEarlierWording(concern)).isFalse();
			revise(false, Map.of(USE, "b", SYNTAX, "a"));
			assertThat(of("A")).containsEntry(USE, "CONCERN IN_FORCE");
			assertThat(standings().onEarlierWording(concern)).isTrue();
		}

		@Test
		void countsNoLongerOnceItWasLifted() {
			concern("A", USE, new Concern.Lifted("x", NOW, ""));
			says("A", Stand.CONCERN, 1, USE);
			assertThat(of("A")).containsEntry(USE, "CONCERN LIFTED");
			assertThat(standings().openConcerns()).isEmpty();
		}

		@Test
		void isAboutEveryClauseWhereItIsAboutTheWholeOrAboutAClauseThatIsGone() {
			var whole = concern("A", null, null);
			var onUse = concern("B", USE, null);
			assertThat(standings().concerns(whole, SYNTAX)).isTrue();
			assertThat(standings().concerns(onUse, SYNTAX)).isFalse();
			revise(false, Map.of(SYNTAX, "a"));
			assertThat(standings().concerns(onUse, SYNTAX)).isTrue();
		}

	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-03-10T11:59:59Z, MORE_TIME LAPSED
			2026-03-10T12:00:00Z, MORE_TIME LAPSED
			2026-03-10T12:00:01Z, MORE_TIME IN_FORCE
			""")
	void aRequestForTimeLapsesByItsDateAndByNothingElse(Instant until, String stands) {
		this.positions.add(new Position("p", "A", List.of(), new Words(Stand.MORE_TIME, "", "", until),
				new Place(1, null), new Taking("x", NOW, 1, null)));
		revise(false, Map.of(USE, "b", SYNTAX, "a"));
		assertThat(of("A")).containsEntry(USE, stands).containsEntry(SYNTAX, stands);
	}

	private Standings standings() {
		return new Standings(this.revisions.wordings(), this.positions, this.concerns, NOW);
	}

	private Map<ClauseKey, String> of(String delegation) {
		var found = new LinkedHashMap<ClauseKey, String>();
		standings().all()
			.stream()
			.filter((it) -> it.delegation().equals(delegation))
			.forEach((it) -> found.put(it.clause(), it.position().stand() + " " + it.state()));
		standings().all().forEach((it) -> assertThat(it.stand().isPresent()).isEqualTo(it.state() == State.IN_FORCE));
		return found;
	}

	private void revise(boolean editorial, Map<ClauseKey, String> clauses) {
		this.revisions.add(editorial, clauses);
	}

	private void says(String delegation, Stand stand, int revision, @Nullable ClauseKey clause) {
		var order = this.positions.size() + 1L;
		this.positions.add(new Position("p" + order, delegation, List.of(), Words.of(stand, ""),
				new Place(revision, clause), new Taking("x", NOW, order, null)));
	}

	private Concern concern(String delegation, @Nullable ClauseKey clause, Concern.@Nullable Lifted lifted) {
		var concern = new Concern("c" + this.concerns.size(), delegation, new Place(1, clause), "", "",
				new Concern.Raised("x", NOW), lifted);
		this.concerns.add(concern);
		return concern;
	}

	private static ClauseKey clause(String aspect) {
		return new ClauseKey(new TopicSlug("oid-resolution"), new Aspect(aspect));
	}

}

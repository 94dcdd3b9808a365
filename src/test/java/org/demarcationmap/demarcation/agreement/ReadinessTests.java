package org.demarcationmap.demarcation.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Position.Taking;
import org.demarcationmap.demarcation.proposals.Position.Words;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.Stand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessTests {

	private static final List<Stand> STANDS = List.of(Stand.values());

	private static final Instant AFTER = RehearsalCase.END_OF_COMMENTS;

	private static final Instant DURING = RehearsalCase.END_OF_COMMENTS.minusMillis(1);

	@Test
	void needsNothingMoreThanOneOtherSupportOfEachSideAfterTheCommentPeriod() {
		var proposal = new RehearsalCase().position("B", Stand.SUPPORT).position("D", Stand.SUPPORT).proposal();
		assertThat(at(proposal, AFTER).blockers()).isEmpty();
	}

	@Test
	void waitsForTheEndOfTheCommentPeriod() {
		var proposal = new RehearsalCase().position("B", Stand.SUPPORT).position("D", Stand.SUPPORT).proposal();
		assertThat(at(proposal, DURING).blockers()).extracting(Requirement::code)
			.containsExactly(RequirementCode.COMMENT_PERIOD_OVER);
		assertThat(at(proposal, DURING).sentence())
			.isEqualTo("Still needed: the end of the comment period at 2026-03-01T12:01:00Z.");
	}

	@Test
	void doesNotCountTheAuthorsOwnSupport() {
		var proposal = new RehearsalCase().position("A", Stand.SUPPORT).position("C", Stand.SUPPORT).proposal();
		assertThat(at(proposal, AFTER).blockers()).singleElement().satisfies((blocker) -> {
			assertThat(blocker.code()).isEqualTo(RequirementCode.SUPPORT);
			assertThat(blocker.side()).hasValue(RehearsalCase.SG2);
		});
	}

	@Test
	void countsEverySupportWhereTheAuthorSpeaksForNoDelegation() {
		var proposal = new RehearsalCase().by(null)
			.position("A", Stand.SUPPORT)
			.position("C", Stand.SUPPORT)
			.proposal();
		assertThat(at(proposal, AFTER).blockers()).isEmpty();
	}

	@Test
	void isBlockedByOneConcernHoweverManySupport() {
		var proposal = new RehearsalCase().position("A", Stand.SUPPORT)
			.position("B", Stand.SUPPORT)
			.position("C", Stand.SUPPORT)
			.position("D", Stand.CONCERN)
			.proposal();
		assertThat(at(proposal, AFTER).sentence()).isEqualTo("Still needed: the concern of D (SG20) lifted.");
	}

	@Test
	void isBlockedByARequestForTimeUntilItLapses() {
		var lapses = AFTER.plusSeconds(10);
		var proposal = new RehearsalCase().position("A", Stand.MORE_TIME, lapses)
			.position("B", Stand.SUPPORT)
			.position("D", Stand.SUPPORT)
			.proposal();
		assertThat(at(proposal, AFTER).blockers()).extracting(Requirement::code)
			.containsExactly(RequirementCode.NO_REQUEST_FOR_TIME);
		assertThat(at(proposal, lapses).blockers()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(value = Stand.class, names = { "NO_OBJECTION", "RESERVATION", "ABSTAIN" })
	void neitherBlocksNorSupportsByOtherStands(Stand stand) {
		var proposal = new RehearsalCase().position("B", Stand.SUPPORT).position("D", stand).proposal();
		assertThat(at(proposal, AFTER).blockers()).extracting(Requirement::message)
			.containsExactly("support from a delegation of SG20 other than the author's");
	}

	@Test
	void letsADelegationOfTwoSidesSupportForOneOfThemOnly() {
		var both = RehearsalCase.demarcation(new Side(RehearsalCase.SG2, List.of("A", "B")),
				new Side(RehearsalCase.SG20, List.of("B", "C")));
		var proposal = new RehearsalCase().within(both).position("B", Stand.SUPPORT).proposal();
		assertThat(Readiness.of(proposal, AFTER).blockers()).extracting(Requirement::side)
			.containsExactly(java.util.Optional.of(RehearsalCase.SG20));
	}

	@Test
	void doesNotDependOnTheOrderOfPositions() {
		var random = new Random(20260301);
		for (var run = 0; run < 200; run++) {
			var positions = randomPositions(random);
			var shuffled = new ArrayList<>(positions);
			Collections.shuffle(shuffled, random);
			assertThat(codes(shuffled)).isEqualTo(codes(positions));
		}
	}

	@Test
	void asksForTheConclusionsThatAreMissing() {
		var proposal = new RehearsalCase().position("B", Stand.SUPPORT)
			.position("D", Stand.SUPPORT)
			.conclusion(RehearsalCase.SG2, Conclusion.Result.AGREED)
			.proposal();
		assertThat(at(proposal, AFTER).sentence())
			.isEqualTo("Every requirement is met. Still needed: the conclusion of the co-chair of SG20.");
	}

	@Test
	void saysThatTheCoChairsDiffer() {
		var proposal = new RehearsalCase().position("B", Stand.SUPPORT)
			.position("D", Stand.SUPPORT)
			.conclusion(RehearsalCase.SG2, Conclusion.Result.AGREED)
			.conclusion(RehearsalCase.SG20, Conclusion.Result.NOT_AGREED)
			.proposal();
		assertThat(proposal.divergent()).isTrue();
		assertThat(at(proposal, AFTER).sentence()).startsWith("The co-chairs recorded different conclusions");
	}

	@Test
	void saysThatADraftIsToBeOpened() {
		var proposal = new RehearsalCase().in(ProposalState.DRAFT).proposal();
		assertThat(at(proposal, AFTER).sentence()).startsWith("It is a draft: open it");
	}

	@Test
	void givesTheFactsOfEveryRequirement() {
		var proposal = new RehearsalCase().position("B", Stand.SUPPORT).proposal();
		assertThat(at(proposal, AFTER).requirements()).hasSize(9)
			.allSatisfy((requirement) -> assertThat(requirement.facts()).isNotEmpty());
	}

	private static List<Position> randomPositions(Random random) {
		var positions = new ArrayList<Position>();
		for (var delegation : List.of("A", "B", "C", "D")) {
			var stand = STANDS.get(random.nextInt(STANDS.size()));
			var words = new Words(stand, "", "", AFTER.plusSeconds(random.nextInt(-5, 5)));
			positions.add(new Position(delegation, delegation, List.of(), words, new Place(1, null),
					new Taking("x", RehearsalCase.OPENED, 0, null)));
		}
		return positions;
	}

	private static List<Requirement.Result> codes(List<Position> positions) {
		var rehearsal = new RehearsalCase();
		positions.forEach((it) -> rehearsal.position(it.delegation(), it.stand(), it.words().until()));
		return at(rehearsal.proposal(), AFTER).requirements().stream().map(Requirement::result).toList();
	}

	private static Readiness at(Proposal proposal, Instant now) {
		return Readiness.of(proposal, now);
	}

}

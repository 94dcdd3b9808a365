package org.demarcationmap.demarcation.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.RequirementOverride;
import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RequirementsTests {

	private static final Instant AFTER = RehearsalCase.END_OF_COMMENTS;

	private static final List<BodyCode> BOTH = List.of(RehearsalCase.SG2, RehearsalCase.SG20);

	private final RehearsalCase rehearsal = new RehearsalCase();

	@Test
	void areClosedByTheConcernOfADelegationThatLeftEverySide() {
		supported().concern(concern("Z"));
		assertThat(blockers()).containsExactly("the concern of Z (takes part in no side any more) lifted");
	}

	@Test
	void nameSeveralInOneBreath() {
		supported().position("A", Stand.CONCERN).position("B", Stand.CONCERN);
		assertThat(blockers().getLast()).isEqualTo("the concerns of A and B (SG2) lifted");
	}

	@Test
	void sayWhatHappenedWhereTheyCannotBeEvaluated() {
		var requirement = AgreementRequirements.evaluated(RequirementCode.QUORUM, RehearsalCase.SG2, () -> {
			throw new IllegalStateException("no such rules");
		});
		assertThat(requirement.result()).isEqualTo(Result.ERROR);
		assertThat(requirement.blocks()).isTrue();
		assertThat(requirement.facts().getFirst()).contains("no such rules");
	}

	@Test
	void saysOfAQuorumThatNoneIsAskedFor() {
		assertThat(readiness().requirements()).filteredOn((it) -> it.code() == RequirementCode.QUORUM)
			.extracting(Requirement::result)
			.containsOnly(Result.NOT_APPLICABLE);
	}

	@Nested
	class OfThreeSides {

		private static final BodyCode SG17 = new BodyCode("SG17");

		private final Demarcation three = RehearsalCase.demarcation(new Side(RehearsalCase.SG2, List.of("A", "B")),
				new Side(RehearsalCase.SG20, List.of("B", "C")), new Side(SG17, List.of("C", "D")));

		@Test
		void needASupportOfEachThatIsNotThatOfAnother() {
			var proposal = RequirementsTests.this.rehearsal.within(this.three)
				.position("B", Stand.SUPPORT)
				.position("C", Stand.SUPPORT)
				.proposal();
			assertThat(Readiness.of(proposal, AFTER).blockers()).extracting(Requirement::body).containsExactly(SG17);
		}

		@Test
		void showAConcernUnderEachSideThatItsDelegationTakesPartIn() {
			var proposal = RequirementsTests.this.rehearsal.within(this.three).position("C", Stand.CONCERN).proposal();
			assertThat(Readiness.of(proposal, AFTER).blockers())
				.filteredOn((it) -> it.code() == RequirementCode.NO_OPEN_CONCERN)
				.extracting(Requirement::body)
				.containsExactly(RehearsalCase.SG20, SG17);
		}

	}

	@Nested
	class Overridden {

		@Test
		void takeTheCoChairsOfAllSides() {
			RequirementsTests.this.rehearsal.position("D", Stand.SUPPORT)
				.override(override(RequirementCode.SUPPORT, RehearsalCase.SG2, RehearsalCase.SG2));
			assertThat(blockers()).hasSize(1);
			RequirementsTests.this.rehearsal
				.override(override(RequirementCode.SUPPORT, RehearsalCase.SG2, RehearsalCase.SG20));
			assertThat(blockers()).isEmpty();
			assertThat(readiness().requirements().getFirst().facts()).contains(
					"The co-chair of SG2 goes on without it: Heard. The co-chair of SG20 goes on without it: Heard.");
		}

		@Test
		void neverCoverAnOpenConcern() {
			supported().position("C", Stand.CONCERN);
			BOTH.forEach((coChairOf) -> RequirementsTests.this.rehearsal
				.override(override(RequirementCode.NO_OPEN_CONCERN, RehearsalCase.SG20, coChairOf)));
			assertThat(blockers()).containsExactly("the concern of C (SG20) lifted");
		}

		@Test
		void neverLetAnythingThroughOverAnOpenConcern() {
			var random = new Random(20260302);
			for (var run = 0; run < 2000; run++) {
				var proposal = random(random);
				var readiness = Readiness.of(proposal, AFTER.plusSeconds(random.nextInt(-90, 90)));
				assertThat(readiness.blockers().isEmpty() && !proposal.concerns().isEmpty()).as("run %d", run)
					.isFalse();
				assertThat(readiness.clausesReady().isEmpty() || proposal.concerns().isEmpty()).as("run %d", run)
					.isTrue();
				assertThat(readiness.sentence()).as("run %d", run).endsWith(".");
				assertThat(readiness.turns()).as("run %d", run).isNotEmpty();
			}
		}

		private Proposal random(Random random) {
			var made = new RehearsalCase();
			List.of("A", "B", "C", "D").forEach((delegation) -> {
				var stand = List.of(Stand.values()).get(random.nextInt(6));
				made.position(delegation, stand, AFTER.plusSeconds(random.nextInt(-60, 60)));
			});
			for (var code : RequirementCode.values()) {
				BOTH.forEach((side) -> {
					if (random.nextBoolean()) {
						BOTH.forEach((coChairOf) -> made.override(override(code, side, coChairOf)));
					}
				});
			}
			return made.proposal();
		}

	}

	@Nested
	class WhoseTurn {

		@Test
		void isThatOfTheDelegationsThatHaveNotSpoken() {
			RequirementsTests.this.rehearsal.position("B", Stand.SUPPORT);
			assertThat(turns(AFTER.plus(Duration.ofDays(12)))).containsExactly("SG20: C and D, take positions (12)");
		}

		@Test
		void isTheAuthorsWhereAConcernWaitsForAnAnswer() {
			supported().position("C", Stand.CONCERN);
			assertThat(turns(AFTER)).containsExactly("SG2: A, answer the concern of C (0)");
		}

		@Test
		void isTheAuthorsWhereAllSpokeAndNobodySupports() {
			RequirementsTests.this.rehearsal.position("B", Stand.SUPPORT)
				.position("C", Stand.ABSTAIN)
				.position("D", Stand.NO_OBJECTION);
			assertThat(turns(AFTER))
				.containsExactly("SG2: A, win the support of SG20, where all spoke and too few support it (0)");
		}

		@Test
		void isEverybodysDuringTheCommentPeriod() {
			supported();
			assertThat(turns(AFTER.minusSeconds(1))).containsExactly(
					"SG2: every delegation of SG2, comment until 2026-03-01T12:01:00Z (0)",
					"SG20: every delegation of SG20, comment until 2026-03-01T12:01:00Z (0)");
		}

		@Test
		void isTheCoChairsOnceEveryRequirementIsMet() {
			supported();
			assertThat(turns(AFTER.plus(Duration.ofDays(3)))).containsExactly("SG2: the co-chair of SG2, conclude (3)",
					"SG20: the co-chair of SG20, conclude (3)");
		}

		private List<String> turns(Instant now) {
			return Readiness.of(RequirementsTests.this.rehearsal.proposal(), now)
				.turns()
				.stream()
				.map((it) -> it.side() + ": " + it.who() + ", " + it.reason() + " (" + it.ageDays() + ")")
				.toList();
		}

	}

	private RehearsalCase supported() {
		return this.rehearsal.position("B", Stand.SUPPORT).position("D", Stand.SUPPORT);
	}

	private Readiness readiness() {
		return Readiness.of(this.rehearsal.proposal(), AFTER);
	}

	private List<String> blockers() {
		return readiness().blockers().stream().map(Requirement::message).toList();
	}

	private static Concern concern(String delegation) {
		return new Concern("z", delegation, new Place(1, null), "Why.", "That.",
				new Concern.Raised("x", RehearsalCase.OPENED), null);
	}

	private static RequirementOverride override(RequirementCode code, @Nullable BodyCode askedOf, BodyCode coChairOf) {
		return new RequirementOverride(code, askedOf, coChairOf, "Heard.", "x", AFTER);
	}

}

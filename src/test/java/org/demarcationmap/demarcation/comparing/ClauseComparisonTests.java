package org.demarcationmap.demarcation.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseField;
import org.demarcationmap.demarcation.clauses.WrittenClauses;
import org.demarcationmap.demarcation.proposals.ProposalId;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClauseComparisonTests {

	@Test
	void saysOnWhatProposalsAgreeAndWhereTheyDiffer() {
		var one = WrittenClauses.bounded(clause("a USE", Arrangement.JOINT, "SG2", "SG20"), "Here.");
		var other = WrittenClauses.bounded(clause("a USE", Arrangement.JOINT, "SG20", "SG2"), "There.");
		assertThat(compare(one, other)).singleElement().satisfies((comparison) -> {
			assertThat(comparison.agreedOn()).containsExactly(ClauseField.ARRANGEMENT, ClauseField.RESPONSIBLE);
			assertThat(comparison.differences()).singleElement().satisfies((difference) -> {
				assertThat(difference.field()).isEqualTo(ClauseField.BOUNDARY);
				assertThat(difference.said()).extracting(ClauseComparison.Said::values)
					.containsExactly(List.of("Here."), List.of("There."));
			});
		});
	}

	@Test
	void putsTheWholeTopicBesideEachOfItsAspects() {
		var compared = compare(clause("a WHOLE", Arrangement.SOLE, "SG2"), clause("a USE", Arrangement.SOLE, "SG20"),
				clause("a SYNTAX", Arrangement.SOLE, "SG2"));
		assertThat(compared).extracting((comparison) -> comparison.key().toString())
			.containsExactly("a USE", "a SYNTAX");
		assertThat(compared).allSatisfy((comparison) -> assertThat(comparison.clauses()).hasSize(2));
		assertThat(compared.getLast().differences()).isEmpty();
	}

	@Test
	void leavesOutWhatOnlyOneProposalSpeaksOf() {
		assertThat(compare(clause("a USE", Arrangement.SOLE, "SG2"), clause("a SYNTAX", Arrangement.SOLE, "SG20"),
				clause("b WHOLE", Arrangement.SOLE, "SG2")))
			.isEmpty();
	}

	private static Clause clause(String place, Arrangement arrangement, String... responsible) {
		return WrittenClauses.clause(place, arrangement, responsible);
	}

	/** Each clause in a proposal of its own. */
	private static List<ClauseComparison> compare(Clause... clauses) {
		return ClauseComparison.of(
				Arrays.stream(clauses)
					.map((clause) -> new ProposedClause("rehearsal",
							new ProposedClause.Origin(new ProposalId(UUID.randomUUID()), "A line", RehearsalCase.SG2,
									1),
							clause))
					.toList());
	}

}

package org.demarcationmap.demarcation.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.demarcationmap.demarcation.RehearsalCase;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseField;
import org.demarcationmap.demarcation.clauses.WrittenClauses;
import org.demarcationmap.demarcation.comparing.ClauseChange.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RevisionDiffTests {

	private static final Clause A = WrittenClauses.clause("a WHOLE", Arrangement.SOLE, "SG2");

	private static final Clause B = WrittenClauses.clause("b USE", Arrangement.JOINT, "SG2", "SG20");

	@Test
	void namesWhatBecameOfEachClause() {
		var after = WrittenClauses.bounded(WrittenClauses.clause("b USE", Arrangement.SOLE, "SG20"), "There.");
		var added = WrittenClauses.clause("b SYNTAX", Arrangement.DEFERRED);
		var diff = between(List.of(A, B, WrittenClauses.clause("c WHOLE", Arrangement.SOLE, "SG2")),
				List.of(added, A, after));
		assertThat(diff.changes()).extracting((change) -> change.key().toString(), ClauseChange::kind)
			.containsExactly(tuple("b SYNTAX", Kind.ADDED), tuple("a WHOLE", Kind.UNCHANGED),
					tuple("b USE", Kind.CHANGED), tuple("c WHOLE", Kind.REMOVED));
		assertThat(diff.changes().get(2).fields()).containsExactly(
				new ClauseChange.FieldChange(ClauseField.ARRANGEMENT, List.of("JOINT"), List.of("SOLE")),
				new ClauseChange.FieldChange(ClauseField.RESPONSIBLE, List.of("SG2", "SG20"), List.of("SG20")),
				new ClauseChange.FieldChange(ClauseField.BOUNDARY, List.of(), List.of("There.")));
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void isTheSameTheOtherWayRoundWithAddedAndRemovedExchanged(long seed) {
		var random = new Random(seed);
		var one = clauses(random);
		var other = clauses(random);
		assertThat(between(other, one).changes().stream().map(RevisionDiffTests::turned))
			.containsExactlyInAnyOrderElementsOf(between(one, other).changes());
		assertThat(between(one, one).changes()).extracting(ClauseChange::kind).allMatch(Kind.UNCHANGED::equals);
	}

	private static ClauseChange turned(ClauseChange change) {
		return new ClauseChange(change.key(), /* before= */ change.after(), /* after= */ change.before());
	}

	private static List<Clause> clauses(Random random) {
		var clauses = new ArrayList<Clause>();
		for (var i = 0; i < 30; i++) {
			if (random.nextBoolean()) {
				var clause = WrittenClauses.clause("topic-" + i + " USE", Arrangement.SOLE,
						random.nextBoolean() ? "SG2" : "SG20");
				clauses.add(WrittenClauses.bounded(clause, random.nextBoolean() ? "" : "Here."));
			}
		}
		return clauses;
	}

	private static RevisionDiff between(List<Clause> one, List<Clause> other) {
		return RevisionDiff.between(RehearsalCase.revision(1, one), RehearsalCase.revision(2, other));
	}

}

package org.demarcationmap.graphql;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class OutcomeTests {

	@Test
	void whatIsDoneHasAValueAndNoErrors() {
		Outcome<String> outcome = Outcome.done("a line");
		assertThat(outcome.valueOrNull()).isEqualTo("a line");
		assertThat(outcome.userErrors()).isEmpty();
	}

	@Test
	void whatIsRefusedSaysWhyAndWhere() {
		Outcome<String> outcome = Outcome.refused(ErrorCode.NO_CLAUSES, "Add a clause.", "input", "clauses");
		assertThat(outcome.valueOrNull()).isNull();
		assertThat(outcome.userErrors())
			.containsExactly(new UserError(ErrorCode.NO_CLAUSES, "Add a clause.", List.of("input", "clauses")));
	}

	@Test
	void aRefusalWithoutReasonIsADefect() {
		assertThatIllegalArgumentException().isThrownBy(() -> Outcome.refused(List.of()));
	}

	@Test
	void aRefusalStaysOneThroughEveryFurtherStep() {
		Outcome<String> refused = Outcome.refused(ErrorCode.NOT_OPEN, "The proposal is closed.");
		assertThat(refused.map(String::length).then((length) -> Outcome.done(length + 1)).userErrors())
			.isEqualTo(refused.userErrors());
	}

	@Test
	void validationsRefuseWithEveryReasonAtOnce() {
		var refusals = new Refusals().when(true, ErrorCode.TEXT_MISSING, () -> "Write something.", "input", "text")
			.when(false, ErrorCode.NOT_OPEN, () -> "Never said.")
			.add(ErrorCode.REASON_MISSING, "Say why.", "input", "reason");
		Outcome<String> outcome = refusals.orElse(() -> Outcome.done("never"));
		assertThat(outcome.userErrors()).extracting(UserError::code)
			.containsExactly(ErrorCode.TEXT_MISSING, ErrorCode.REASON_MISSING);
	}

	@Test
	void withoutRefusalsTheCommandRuns() {
		assertThat(new Refusals().orElse(() -> Outcome.done("done")).valueOrNull()).isEqualTo("done");
	}

}

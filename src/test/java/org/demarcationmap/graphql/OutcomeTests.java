package org.demarcationmap.graphql;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

	@Test
	void ofVeryManyMistakesTheFirstAreToldAndHowManyThereAre() {
		var refusals = new Refusals();
		IntStream.range(0, 1234).forEach((i) -> refusals.add(ErrorCode.UNKNOWN_TOPIC, "There is no topic " + i + "."));
		var told = refusals.orElse(() -> Outcome.done("never")).map(String::valueOf).userErrors();
		assertThat(told).hasSize(51);
		assertThat(told.getFirst().message()).isEqualTo("There is no topic 0.");
		assertThat(told.getLast()).isEqualTo(new UserError(ErrorCode.UNKNOWN_TOPIC,
				"There are 1184 more mistakes. Mend these first; what is left is then told."));
	}

	@Test
	void aHundredMistakesAreToldInFull() {
		var refusals = new Refusals();
		IntStream.range(0, 100).forEach((i) -> refusals.add(ErrorCode.UNKNOWN_TOPIC, "There is no topic " + i + "."));
		assertThat(refusals.orElse(() -> Outcome.done("never")).userErrors()).hasSize(100);
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"', delimiter = '|',
			textBlock = """
					There is no topic '%s'. Topics are listed by topics.          | There is no topic '%s…'. Topics are listed by topics.
					('%s') the author's delegation, and the other sides' names.  | ('%s…') the author's delegation, and the other sides' names.
					'%s' and '%s' are no names.                                   | '%s…' and '%s…' are no names.
					""")
	void longNamesAreNotRepeatedInFull(String sentence, String told) {
		var name = "ünd$1".repeat(100_000);
		var cut = name.substring(0, 80);
		assertThat(new UserError(ErrorCode.UNKNOWN_TOPIC, sentence.replace("%s", name)).message())
			.isEqualTo(told.replace("%s", cut));
		assertThat(new UserError(ErrorCode.UNKNOWN_TOPIC, sentence.replace("%s", cut)).message())
			.isEqualTo(sentence.replace("%s", cut));
	}

	@Test
	void noSentenceIsLongerThanAPage() {
		assertThat(new UserError(ErrorCode.UNKNOWN_TOPIC, "a".repeat(1_000_000)).message()).hasSize(4001);
	}

}

package org.demarcationmap.catalogue;

import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ValuesTests {

	static Stream<Arguments> notations() {
		return Stream.of(of("SG2", BodyCode::parse), of("JCA-IoT, DT and SSC&C", BodyCode::parse),
				of("Q1/2", QuestionNumber::parse), of("Q6/TSAG", QuestionNumber::parse),
				of("2025-2028", StudyPeriod::parse), of("2026-02-13", PartialDate::parse),
				of("2026-02", PartialDate::parse), of("2026", PartialDate::parse),
				of("oid-resolution", TopicSlug::parse), of("ASSIGNMENT", Aspect::parse),
				of("Object identifiers (OID)", TopicName::parse), of("0.95", Confidence::parse));
	}

	@ParameterizedTest
	@MethodSource("notations")
	void printsWhatItRead(String text, Function<String, ?> parse) {
		assertThat(parse.apply(text)).hasToString(text);
	}

	static Stream<Arguments> nonsense() {
		return Stream.of(of("", BodyCode::parse), of("1/2", QuestionNumber::parse), of("Q0/2", QuestionNumber::parse),
				of("2028-2025", StudyPeriod::parse), of("2026-02-30", PartialDate::parse),
				of("13.2.2026", PartialDate::parse), of("OID Resolution", TopicSlug::parse),
				of("assignment", Aspect::parse), of("1.5", Confidence::parse), of("NaN", Confidence::parse),
				of(" ", TopicName::parse));
	}

	@ParameterizedTest
	@MethodSource("nonsense")
	void refusesNonsenseAndSaysHowToWriteIt(String text, Function<String, ?> parse) {
		assertThatIllegalArgumentException().isThrownBy(() -> parse.apply(text))
			.withMessageMatching(".*(write it|lies between).*");
	}

	private static Arguments of(String text, Function<String, ?> parse) {
		return Arguments.of(text, parse);
	}

	@Test
	void leadsFromAQuestionToItsBody() {
		assertThat(QuestionNumber.parse("Q1/2").body()).isEqualTo(new BodyCode("SG2"));
		assertThat(QuestionNumber.parse("Q1/TSAG").body()).isEqualTo(new BodyCode("TSAG"));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-02-13, 2026-02,    true,  false
			2026-02,    2026-02-13, true,  false
			2026-03,    2026-02-13, false, true
			2026-02,    2026,       true,  false
			2025,       2026-02,    false, false
			""")
	void comparesDatesAsFarAsTheyAreKnown(String one, String other, boolean same, boolean later) {
		var date = PartialDate.parse(one);
		assertThat(date.sameMonth(PartialDate.parse(other))).isEqualTo(same);
		assertThat(date.laterMonth(PartialDate.parse(other))).isEqualTo(later);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			2026-02-13, 2026-02-13, 2026-02-14
			2026-02-01, 2026-02,    2026-02-02
			2026-01-01, 2026,       2026-01-02
			2025-12-31, 2025-12-31, 2026
			2026-02,    2026-02,    2026-03
			2025-12,    2025-12,    2026
			2026,       2026,       2027
			""")
	void beginsOnTheFirstDayAndEndsWithTheLast(String text, String beginning, String afterwards) {
		assertThat(PartialDate.parse(text).beginning()).isEqualTo(beginning);
		assertThat(PartialDate.parse(text).afterwards()).isEqualTo(afterwards);
	}

}

package org.demarcationmap.catalogue.search;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;

import org.demarcationmap.neo4j.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

@DatabaseTest
class SearchTextTests {

	private static final List<String> PIECES = List.of("AND", "OR", "NOT", "TO", "(", ")", "[", "]", "{", "}", "\"",
			"~", "*", "?", ":", "\\", "/", "^", "+", "-", "&&", "||", "!", "_", ".", "'", "name:", "iot", "E.192",
			"Genève", "\u0000", "\u0007", "\n", "\u202e", "\ud83d\ude80", "\ud83d", "標識", "\u0308", "ﬁ", "²", "$words",
			"`", "}//", " ", "~2", "a*b?c", "_exists_:name", "e\u0301");

	private final Driver driver;

	SearchTextTests(Driver driver) {
		this.driver = driver;
	}

	static Stream<String> anything() {
		return IntStream.range(0, 400).mapToObj((seed) -> text(new Random(seed)));
	}

	private static String text(Random random) {
		return IntStream.range(0, random.nextInt(10))
			.mapToObj((_) -> PIECES.get(random.nextInt(PIECES.size())) + (random.nextBoolean() ? " " : ""))
			.collect(Collectors.joining());
	}

	@Test
	void nothingThatIsTypedBreaksTheQuery() {
		try (var session = this.driver.session()) {
			anything().map(SearchText::parse).filter((text) -> !text.isEmpty()).forEach((text) -> {
				var hits = session.run(
						"CYPHER 25 CALL db.index.fulltext.queryNodes('catalogue_search', $words) YIELD node RETURN node",
						java.util.Map.of("words", text.fullText()))
					.list();
				assertThat(hits).as(text.fullText()).isEmpty();
			});
		}
	}

	@ParameterizedTest
	@MethodSource("anything")
	void everyPieceOfTheQueryIsTheApplicationsOwn(String typed) {
		var text = SearchText.parse(typed);
		assertThat(text.fullText().replaceAll("[\\p{L}\\p{M}\\p{N}]+", "x")).matches(
				"(\\+\\(\"[x.'/_-]+\"\\^x \\(\\+\\(x\\^x( x\\*)?( x~x)?\\)( \\+\\(x\\^x( x\\*)?( x~x)?\\))*\\)\\) ?)*");
		assertThat(text.fullText()).doesNotContain(" and* ^").doesNotContainPattern("[( ](AND|OR|NOT)[ )^]");
		assertThat(text.names()).hasSameSizeAs(text.chunks());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Y.4804/H.642.1 | +("Y.4804/H.642.1"^4 (+(y^3) +(4804^3 4804*) +(h^3) +(642^3 642*) +(1^3)))
			NOT Identifer  | +("NOT"^4 (+(not^3 not*))) +("Identifer"^4 (+(identifer^3 identifer* identifer~2)))
			Genève         | +("Genève"^4 (+(genève^3 genève* genève~1)))
			""")
	void asksForTheWholeAndForEachWord(String typed, String query) {
		assertThat(SearchText.parse(typed).fullText()).isEqualTo(query);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "?!", "\"", "\ud83d\ude80" })
	void withoutLetterOrDigitThereIsNothingToLookFor(String typed) {
		assertThat(SearchText.parse(typed).isEmpty()).isTrue();
	}

	@Test
	void aTextThatIsTooLongIsRefusedWithTheLimit() {
		assertThatIllegalArgumentException().isThrownBy(() -> SearchText.parse("x".repeat(10_240)))
			.withMessage("The text to look for has 10240 characters: look for at most 300.");
		assertThatIllegalArgumentException().isThrownBy(() -> SearchText.parse("x ".repeat(25)))
			.withMessage("The text to look for has 25 words: look for at most 24.");
	}

}

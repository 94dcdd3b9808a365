package org.demarcationmap.catalogue.search;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RankingTests {

	private static final List<FoundThing> THINGS = List.of(thing("E.192", "Identifiers for the Internet of things", ""),
			thing("E.1921", "Numbering of nothing in particular", ""),
			thing("Y.4804", "Multimedia information access", "H.642.1"), thing("Y.4000", "Overview", "Y.2060"),
			thing("X.1403", "Distributed ledgers for identifier management", ""),
			thing("Y.3081", "Self-controlled identity", ""));

	private static FoundThing thing(String name, String title, String alias) {
		var texts = Stream.of(new FoundText(SearchField.NAME, name), new FoundText(SearchField.OTHER_NAME, alias),
				new FoundText(SearchField.TITLE, title));
		return new FoundThing(name, SearchKind.RECOMMENDATION, false,
				texts.filter((text) -> !text.text().isEmpty()).toList());
	}

	private static List<SearchHit> search(String text) {
		var ranking = new Ranking(SearchText.parse(text));
		return THINGS.stream().flatMap((thing) -> ranking.hit(thing).stream()).sorted(SearchHit.ORDER).toList();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			e192              | E.192,E.1921
			E.19              | E.192,E.1921
			H.642.1           | Y.4804
			h6421             | Y.4804
			642               | Y.4804
			identifiers       | E.192,X.1403
			identifier        | X.1403,E.192
			idnetifier        | E.192,X.1403
			identifer managment | X.1403
			Y.2060 overview   | Y.4000
			internet E.192    | E.192
			identity          | Y.3081
			identifiers nowhere |
			""")
	void theBestComesFirst(String text, String names) {
		var expected = (names != null) ? Arrays.asList(names.split(",")) : List.<String>of();
		assertThat(search(text)).extracting(SearchHit::name).containsExactlyElementsOf(expected);
	}

	@Test
	void theScoreIsOneForAWholeNameAndLiesBelowForAllElse() {
		assertThat(search("E.192")).extracting(SearchHit::score).startsWith(1.0);
		assertThat(search("identifier")).extracting(SearchHit::score)
			.allSatisfy((score) -> assertThat(score).isBetween(0.01, 0.99));
	}

	@Nested
	class Fragments {

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				e192        | [E.192]
				E.19        | [E.192]
				H642        | [H.642].1
				idnetifier  | [Identifiers] for the Internet of things
				INTER thing | [Internet] of [things]
				""")
		void showWhatFits(String text, String marked) {
			assertThat(search(text).getFirst().fragments())
				.anySatisfy((fragment) -> assertThat(marked(fragment)).endsWith(marked));
		}

		@Test
		void areTheTextAgainIfPutTogether() {
			var fragment = search("identifiers things").getFirst().fragments().getFirst();
			assertThat(fragment.segments().stream().map(Segment::text).collect(Collectors.joining()))
				.isEqualTo("Identifiers for the Internet of things");
		}

		@Test
		void ofALongTextAreCutAroundTheFirstPlace() {
			var text = new FoundText(SearchField.SCOPE, "word ".repeat(100) + "needle " + "word ".repeat(100));
			var fragment = Fragment.of(TextFit.of(SearchText.parse("needle"), text));
			assertThat(marked(fragment)).startsWith("…")
				.endsWith("…")
				.contains("word [needle] word")
				.hasSizeLessThan(420);
		}

		private static String marked(Fragment fragment) {
			return fragment.segments()
				.stream()
				.map((segment) -> segment.matched() ? "[" + segment.text() + "]" : segment.text())
				.collect(Collectors.joining());
		}

	}

}

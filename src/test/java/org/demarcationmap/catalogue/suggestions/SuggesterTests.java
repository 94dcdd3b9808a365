package org.demarcationmap.catalogue.suggestions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.TopicSlug;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SuggesterTests {

	private static final List<Subject> TOPICS = List.of(
			topic("lamp-numbering", "Numbering of street lamps", "Numbers that identify lamps.", "LNP"),
			topic("meter-discovery", "Meter management and discovery", "Finding and managing meters.",
					"meter registration"),
			topic("oid-resolution", "OID resolution", "Turning an object identifier into information.", "ORS"),
			topic("object-identifiers", "Object identifiers (OID)", "Tree of identifiers, its arcs and use.", "X.660"),
			topic("trust", "Trust", "Confidence in services.", "trust registry"),
			topic("zero-trust", "Access control and zero trust", "Decisions on access.", "ZT"),
			topic("lamp-administration", "Administration of lamp resources", "How lamps are given out.", "assignment"));

	private final Suggester suggester = new Suggester(TOPICS, SuggestionFixture.settings());

	private static Subject topic(String slug, String name, String description, String... aliases) {
		return new Subject(new TopicSlug(slug), name, List.of(aliases), description);
	}

	private List<String> topics(String title) {
		return suggest(title, null).stream().map((suggestion) -> suggestion.topic().value()).toList();
	}

	private List<Suggestion> suggest(String title, @Nullable String summary) {
		return this.suggester.suggest(new Passages("T.1", title, summary));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Numbering of street lamps                         | lamp-numbering
			Framework for street lamp numbers                 | lamp-numbering
			Requirements of meter discovery                   | meter-discovery
			Discovery and management of meters                | meter-discovery
			Use of LNP in cities                              | lamp-numbering
			Guidelines on zero trust                          | zero-trust
			A trust registry for devices                      | trust
			Assignment of lamp resources                      | lamp-administration
			""")
	void findsTheTopicInOtherWords(String title, String topic) {
		assertThat(topics(title)).containsExactly(topic);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Assignment of transmission channels
			Quality of service in packet networks
			Street furniture
			Requirements and framework of services
			''
			""")
	void suggestsNothingForATextOfAnotherField(String title) {
		assertThat(topics(title)).isEmpty();
	}

	@Test
	void readsTheNarrowerTopicBesideTheBroader() {
		assertThat(topics("OID-based resolution of sensors")).containsExactly("oid-resolution", "object-identifiers");
	}

	@Test
	void takesTheNameOfTheTextAsEvidence() {
		var suggestions = this.suggester
			.suggest(new Passages("X.660", "Procedures for registration authorities", null));
		assertThat(suggestions).extracting(Suggestion::topic).containsExactly(new TopicSlug("object-identifiers"));
	}

	@Test
	void givesTheSameWhateverTheOrderOfTheTopics() {
		var random = new Random(7);
		var title = "OID-based resolution and zero trust for the numbering of street lamps";
		var expected = suggest(title, "Trust in lamps. It manages the discovery of meters.");
		for (var round = 0; round < 20; round++) {
			var topics = new ArrayList<>(TOPICS);
			Collections.shuffle(topics, random);
			var other = new Suggester(topics, SuggestionFixture.settings());
			assertThat(other.suggest(new Passages("T.1", title, "Trust in lamps. It manages the discovery of meters.")))
				.isEqualTo(expected);
		}
	}

	@Nested
	class ASuggestion {

		@Test
		void isAMainSubjectWhereTheTitleSaysSo() {
			assertThat(suggest("Numbering of street lamps", null)).singleElement()
				.satisfies((suggestion) -> assertThat(suggestion.grade()).isEqualTo(Grade.MAIN));
		}

		@Test
		void isAPartWhereOnlyTheAbstractSaysSo() {
			var suggestions = suggest("Smart streets",
					"It describes benches. It specifies the numbering of street lamps.");
			assertThat(suggestions).singleElement().satisfies((suggestion) -> {
				assertThat(suggestion.grade()).isEqualTo(Grade.PART);
				assertThat(suggestion.words()).containsExactly("abstract: numbering … street lamps");
			});
		}

		@Test
		void keepsTheWordsThatLedToIt() {
			assertThat(suggest("Discovery of all the meters", null)).singleElement()
				.satisfies((suggestion) -> assertThat(suggestion.words()).contains("title: Discovery … meters"));
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				Security of the numbering of street lamps            | SECURITY
				Numbering of street lamps                            | WHOLE
				Security and reclamation of street lamp numbers      | WHOLE
				""")
		void knowsTheAspectWhereTheTitleNamesOne(String title, String aspect) {
			assertThat(suggest(title, null))
				.filteredOn((suggestion) -> suggestion.topic().value().equals("lamp-numbering"))
				.extracting(Suggestion::aspect)
				.containsExactly(new Aspect(aspect));
		}

	}

}

package org.demarcationmap.catalogue.suggestions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.demarcationmap.TestTime;
import org.demarcationmap.catalogue.GraphLook;
import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import({ SuggestionBeans.class, SuggestionsTests.Heard.class, TestTime.class, GraphLook.class })
class SuggestionsTests {

	private static final String CREATE = """
			CYPHER 25
			CREATE (:Topic {key: 't1', slug: 'lamp-numbering', name: 'Numbering of street lamps'}),
			  (meters:Topic {key: 't2', slug: 'meter-discovery', name: 'Meter discovery'}),
			  (:Alias {key: 'a1', kind: 'TOPIC', name: 'MTD', normalised: 'mtd'})-[:NAMES]->(meters),
			  (lamps:Deliverable {key: 'd1', name: 'T.1', title: 'Street lamp numbers', confidentiality: 'TIES'}),
			  (:Deliverable {key: 'd2', name: 'T.2', title: 'Quality of service', confidentiality: 'PUBLIC'}),
			  (:Deliverable {key: 'd3', name: 'T.3', title: 'Smart streets', confidentiality: 'PUBLIC'})
			  -[:HAS_EDITION]->(:Edition {key: 'e1', approved: '2020-01', abstract: 'It specifies meter discovery.'})
			""";

	private static final String STATE = """
			CYPHER 25
			MATCH (text:Deliverable)-[:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(topic:Topic)
			RETURN text.name + ' ' + topic.slug + ' ' + treatment.status + ' ' + treatment.words[0] AS line
			ORDER BY line
			""";

	private final Suggestions suggestions;

	private final Neo4jClient client;

	private final Transactions transactions;

	private final Heard heard;

	private final GraphLook look;

	SuggestionsTests(Suggestions suggestions, Neo4jClient client, Transactions transactions, Heard heard,
			GraphLook look) {
		this.look = look;
		this.suggestions = suggestions;
		this.client = client;
		this.transactions = transactions;
		this.heard = heard;
	}

	@BeforeEach
	void suggest() {
		this.client.query(CREATE).run();
		this.heard.events.clear();
		renew();
	}

	private void renew() {
		this.suggestions.renew("import", () -> false);
	}

	private List<String> state() {
		return List.copyOf(this.client.query(STATE).fetchAs(String.class).all());
	}

	private void run(String statement) {
		this.transactions.write(() -> this.client.query("CYPHER 25\n" + statement).run());
	}

	/** What the import does to a text whose words changed. */
	private void entitle(String name, String title) {
		this.client
			.query("CYPHER 25 MATCH (text:Deliverable {name: $name}) SET text.title = $title, text.suggestedBy = null")
			.bindAll(Map.of("name", name, "title", title))
			.run();
	}

	@Test
	void areMadeFromTitlesAliasesAndAbstracts() {
		assertThat(state()).containsExactly("T.1 lamp-numbering SUGGESTED title: Street lamp numbers",
				"T.3 meter-discovery SUGGESTED abstract: meter discovery");
	}

	@Test
	void markTheTextsAndTopicsForWhichTheyChanged() {
		assertThat(this.look.marked()).isEqualTo("T.1 T.3 lamp-numbering meter-discovery");
		assertThat(marksOf("T.2", "Street lamp numbers")).isEqualTo("T.2 lamp-numbering");
		assertThat(marksOf("T.2", "Street lamp numbers")).isEmpty();
		assertThat(marksOf("T.2", "Quality of service")).isEqualTo("T.2 lamp-numbering");
	}

	private String marksOf(String name, String title) {
		this.look.unmark();
		entitle(name, title);
		renew();
		return this.look.marked();
	}

	@Test
	void sayHowTheyCameAboutAndAreAsConfidentialAsTheText() {
		var properties = this.client.query("""
				CYPHER 25
				MATCH (:Deliverable {name: 'T.1'})-[:HAS_TREATMENT]->(treatment:Treatment)
				RETURN treatment {.justification, .origin, .place, .confidentiality, .verification, .source} AS found
				""").fetch().one().orElseThrow();
		assertThat(properties.get("found")).isEqualTo(Map.of("justification",
				"semapv:LexicalSimilarityThresholdMatching", "origin", "SUGGESTER", "place", "BODY", "confidentiality",
				"TIES", "verification", "RECALLED", "source", "suggested from the words of T.1"));
	}

	@Test
	void areNotTouchedAtTheSecondTime() {
		assertThat(this.heard.events).containsExactly(new SuggestionsRenewed("import", 2, 0, 0));
		var before = keys();
		renew();
		assertThat(this.heard.events).hasSize(1);
		entitle("T.1", "Street lamp numbers");
		renew();
		assertThat(this.heard.events).hasSize(1);
		assertThat(keys()).isEqualTo(before);
	}

	private List<String> keys() {
		return List
			.copyOf(this.client.query("CYPHER 25 MATCH (t:Treatment) RETURN t.key + t.fetched AS key ORDER BY key")
				.fetchAs(String.class)
				.all());
	}

	@Test
	void changeWithTheWordsOfTheText() {
		entitle("T.1", "Numbering of all street lamps");
		entitle("T.2", "Quality of MTD");
		renew();
		assertThat(state()).containsExactly("T.1 lamp-numbering SUGGESTED title: Numbering … street lamps",
				"T.2 meter-discovery SUGGESTED title: MTD", "T.3 meter-discovery SUGGESTED abstract: meter discovery");
		entitle("T.1", "Benches");
		renew();
		assertThat(state()).hasSize(2);
		assertThat(this.heard.events).containsExactly(new SuggestionsRenewed("import", 2, 0, 0),
				new SuggestionsRenewed("import", 1, 1, 0), new SuggestionsRenewed("import", 0, 0, 1));
	}

	@Test
	void changeWithTheTopics() {
		run("CREATE (:Topic {key: 't3', slug: 'service-quality', name: 'Service quality'})");
		renew();
		assertThat(state()).hasSize(3).anyMatch((line) -> line.startsWith("T.2 service-quality"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "CONFIRMED", "REJECTED", "DISPUTED" })
	void stayAsTheyAreOnceSomeoneSpoke(String status) {
		run("MATCH (:Deliverable {name: 'T.1'})-[:HAS_TREATMENT]->(treatment) SET treatment.status = '" + status + "'");
		entitle("T.1", "Numbering of all street lamps");
		renew();
		assertThat(state()).contains("T.1 lamp-numbering " + status + " title: Street lamp numbers").hasSize(2);
		entitle("T.1", "Benches");
		renew();
		assertThat(state()).hasSize(2);
	}

	@Test
	void stayWhereAReviewHangsOnThem() {
		run("MATCH (:Deliverable {name: 'T.1'})-[:HAS_TREATMENT]->(treatment) CREATE (treatment)<-[:REVIEWS]-(:Review)");
		entitle("T.1", "Benches");
		renew();
		assertThat(state()).hasSize(2);
	}

	@Test
	void areNotMadeWhereASourceSpokeAlready() {
		run("""
				MATCH (text:Deliverable {name: 'T.2'}), (topic:Topic {slug: 'meter-discovery'})
				CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: 'x', origin: 'CURATED', status: 'SUGGESTED', grade: 'PART',
				  place: 'APPENDIX', aspect: 'USE', confidence: 0.5, words: ['curated']})-[:OF_TOPIC]->(topic)""");
		entitle("T.2", "Quality of MTD");
		renew();
		assertThat(state()).contains("T.2 meter-discovery SUGGESTED curated").hasSize(3);
	}

	@Test
	void goOnWhereTheyWereStopped() {
		entitle("T.2", "Quality of MTD");
		this.suggestions.renew("import", () -> true);
		assertThat(state()).hasSize(2);
		renew();
		assertThat(state()).hasSize(3);
	}

	/**
	 * Hears what goes to the journal.
	 */
	static class Heard {

		private final List<SuggestionsRenewed> events = new ArrayList<>();

		@EventListener
		void on(SuggestionsRenewed event) {
			this.events.add(event);
		}

	}

}

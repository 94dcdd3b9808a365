package org.demarcationmap.overlap.words;

import java.util.List;

import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.overlap.OverlapWeights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
@Import(WordBeans.class)
@EnableConfigurationProperties(OverlapWeights.class)
class WordsOfTextsTests {

	private static final String CREATE = """
			CYPHER 25
			CREATE (lamps:Deliverable {key: 'a', title: 'Lamp numbers', status: 'IN_FORCE'}),
			  (:Deliverable {key: 'b', title: 'Lamp posts', status: 'UNDER_STUDY', scope: 'It speaks of owls.'}),
			  (:Deliverable {key: 'c', title: 'Meter numbers', status: 'UNKNOWN'}),
			  (:Deliverable {key: 'd', title: 'Meter numbers', status: 'WITHDRAWN'}),
			  (lamps)-[:HAS_EDITION]->(:Edition {key: 'e1', approved: '2020-01', abstract: 'Bulbs.'}),
			  (lamps)-[:HAS_EDITION]->(:Edition {key: 'e2', approved: '2024-01', abstract: 'Candles.'}),
			  (lamps)-[:HAS_EDITION]->(:Edition {key: 'e3', approved: '2025-01'})
			""";

	private static final String SAID = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text})-[says:SAYS]->(word:Word)
			RETURN word.stem AS stem
			ORDER BY says.weight DESC, stem
			""";

	private static final String COUNTED = """
			CYPHER 25
			MATCH (word:Word)
			WHERE word.texts > 1
			RETURN word.stem + ' ' + word.texts AS line
			ORDER BY line
			""";

	private static final String TREAT = """
			CYPHER 25
			MATCH (a:Deliverable {key: 'a'})
			MATCH (b:Deliverable {key: 'b'})
			MATCH (c:Deliverable {key: 'c'})
			CREATE (topic:Topic {key: 't', slug: 't'}),
			  (a)-[:HAS_TREATMENT]->(:Treatment {key: '1', status: 'SUGGESTED'})-[:OF_TOPIC]->(topic),
			  (a)-[:HAS_TREATMENT]->(:Treatment {key: '2', status: 'CONFIRMED'})-[:OF_TOPIC]->(topic),
			  (b)-[:HAS_TREATMENT]->(:Treatment {key: '3', status: 'REJECTED'})-[:OF_TOPIC]->(topic),
			  (a)-[:REFERS_TO {kind: 'CITES'}]->(c),
			  (a)-[:REFERS_TO {kind: 'NORMATIVE'}]->(c),
			  (b)-[:REFERS_TO {kind: 'TWIN'}]->(c)
			""";

	private final Counting counting;

	private final WordsOfTexts words;

	private final Neo4jClient client;

	WordsOfTextsTests(Counting counting, WordsOfTexts words, Neo4jClient client) {
		this.counting = counting;
		this.words = words;
		this.client = client;
	}

	@BeforeEach
	void create() {
		this.client.query(CREATE).run();
	}

	private List<String> said(String text) {
		return List.copyOf(this.client.query(SAID).bind(text).to("text").fetchAs(String.class).all());
	}

	private List<String> counted() {
		return List.copyOf(this.client.query(COUNTED).fetchAs(String.class).all());
	}

	private void run(String statement) {
		this.client.query("CYPHER 25\n" + statement).run();
	}

	@Test
	void areCountedOverTheTextsThatStand() {
		this.counting.countAnew();
		assertThat(counted()).containsExactly("lamp 2", "number 2");
	}

	@Test
	void areReadFromTheTitleAndTheNewestAbstractOrTheScope() {
		this.counting.countAnew();
		this.words.read(List.of("a", "b"));
		assertThat(said("a")).containsExactly("candle", "lamp", "number");
		assertThat(said("b")).contains("owl").endsWith("lamp");
		assertThat(said("c")).isEmpty();
	}

	@Test
	void takeThePlaceOfTheFormerOnes() {
		this.counting.countAnew();
		this.words.read(List.of("a"));
		run("MATCH (text:Deliverable {key: 'a'}) SET text.title = 'Benches'");
		this.words.read(List.of("a", "gone"));
		assertThat(said("a")).containsExactly("bench", "candle");
	}

	@Test
	void leaveATextWithoutWordsWithNone() {
		this.counting.countAnew();
		this.words.read(List.of("c"));
		run("MATCH (text:Deliverable {key: 'c'}) REMOVE text.title");
		this.words.read(List.of("c"));
		assertThat(said("c")).isEmpty();
	}

	@Test
	void areCountedAnewOnlyWhenAsked() {
		this.counting.countAnew();
		run("MATCH (text:Deliverable {key: 'c'}) SET text.title = 'Lamps'");
		this.words.read(List.of("c"));
		assertThat(counted()).containsExactly("lamp 2", "number 2");
		this.counting.countAnew();
		assertThat(counted()).containsExactly("lamp 3");
		assertThat(this.counting.version()).isEqualTo(2);
	}

	@Test
	void areReadOnceForEachCount() {
		this.counting.countAnew();
		this.words.readAll((_) -> {
		});
		assertThat(said("d")).containsExactly("meter", "number");
		run("MATCH (text:Deliverable {key: 'd'}) SET text.title = 'Benches'");
		this.words.readAll((_) -> {
		});
		assertThat(said("d")).containsExactly("meter", "number");
	}

	@Test
	void areCountedWithTopicsAndReferences() {
		run(TREAT.replace("CYPHER 25\n", ""));
		this.counting.countAnew();
		var counts = this.client.query(
				"CYPHER 25 MATCH (topic:Topic) MATCH (text:Deliverable {key: 'c'}) RETURN [topic.treatedBy, text.citedBy] AS counts")
			.fetch()
			.one()
			.orElseThrow();
		assertThat(counts.get("counts")).isEqualTo(List.of(1L, 1L));
	}

}

package org.demarcationmap.overlap.findings;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.demarcationmap.neo4j.DatabaseTest;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.neo4j.Turns;
import org.demarcationmap.overlap.FindingBeans;
import org.demarcationmap.overlap.pairs.Reach;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Findings that are brought up to date step by step, beside the same computed anew.
 */
@NullMarked
@DatabaseTest
@Import({ FindingBeans.class, Turns.class, Transactions.class })
@TestPropertySource(properties = { "demarcation-map.overlap.per-text=3", "demarcation-map.overlap.least=0.02" })
class UpkeepTests {

	private static final UpkeepSettings LONG = new UpkeepSettings(Duration.ofMinutes(1), Duration.ofMinutes(1),
			Duration.ZERO);

	private static final List<String> SIDES = List.of("SG2", "SG20", "SG17");

	private static final Reach REACH = new Reach(SIDES, List.of("t0", "t1", "t2", "t3"), List.of());

	private static final List<String> WORDS = List.of("identifier", "thing", "number", "object", "resolution",
			"network", "address", "city", "registry", "gateway", "sensor", "roaming");

	private static final String SCHEMA = """
			CYPHER 25
			UNWIND ['SG2', 'SG20', 'SG17', 'SG13'] AS code
			CREATE (:Body {key: code, code: code, name: code})
			WITH count(*) AS _
			UNWIND range(0, 4) AS number
			CREATE (:Topic {key: 'topic-' + number, slug: 't' + number, name: 'Topic ' + number})
			WITH count(*) AS _
			MATCH (narrow:Topic {slug: 't1'}), (broad:Topic {slug: 't0'})
			CREATE (narrow)-[:BROADER]->(broad)
			""";

	private static final String TEXT = """
			CYPHER 25
			CREATE (text:Deliverable:Recommendation:Changed {key: $key, name: $key, title: $title, status: $status})
			WITH text
			MATCH (body:Body {code: $body})
			CREATE (body)-[:RESPONSIBLE_FOR]->(text)
			""";

	private static final String CLAIM = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text}), (topic:Topic {slug: $topic})
			CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: randomUUID(), grade: $grade, place: 'BODY', aspect: $aspect,
			  status: $status, confidence: $confidence, source: 'a source', verification: 'VERIFIED'})-[:OF_TOPIC]->(topic)
			SET text:Changed, topic:Changed
			""";

	private static final String REFERENCE = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text}), (other:Deliverable {key: $other})
			MERGE (text)-[reference:REFERS_TO {kind: 'CITES'}]->(other)
			SET text:Changed, other:Changed
			""";

	private static final String LIAISON = """
			CYPHER 25
			MATCH (item:Deliverable {key: $text}), (body:Body {code: $body})
			SET item:WorkItem:Changed
			MERGE (item)-[:LIAISES_WITH]->(body)
			""";

	private static final String ALL = """
			CYPHER 25
			MATCH (set:FindingSet {owner: $owner, state: 'CURRENT'})
			CALL (set) {
			  MATCH (left)-[pair:OVERLAPS {set: set.key}]->(right)
			  RETURN left.key + ' ' + right.key + ' ' + toString(pair.score) + ' ' + toString(pair.topic) + ' '
			    + toString(pair.text) + ' ' + toString(pair.reference) + ' '
			    + toString(pair.process) + ' ' + pair.byLeft + ' ' + pair.byRight AS line
			  UNION ALL
			  MATCH (set)-[finding:FINDS]->(topic)
			  RETURN topic.slug + ' ' + toString(finding.score) AS line
			}
			RETURN line
			ORDER BY line
			""";

	private final Upkeep upkeep;

	private final Neo4jClient client;

	UpkeepTests(Upkeep upkeep, Neo4jClient client) {
		this.upkeep = upkeep;
		this.client = client;
	}

	@BeforeEach
	void createTopics() {
		this.client.query(SCHEMA).run();
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void isTheSameStepByStepAsAnew(long seed) {
		var random = new Random(seed);
		IntStream.range(0, 40).forEach((number) -> addText(random, number));
		IntStream.range(0, 60).forEach((_) -> addClaim(random, 40));
		IntStream.range(0, 15).forEach((_) -> addReference(random, 40));
		IntStream.range(0, 15).forEach((_) -> addLiaison(random, 40));
		bringUpToDate("steps");
		for (var step = 0; step < 8; step++) {
			change(random, step);
			bringUpToDate("steps");
			bringUpToDate("anew-" + step);
			assertThat(findings("steps")).as("step " + step).isEqualTo(findings("anew-" + step));
		}
		assertThat(findings("steps")).hasSizeGreaterThan(20).anyMatch((line) -> line.contains(" 0.15"));
	}

	@Test
	void keepsNoMoreThanTheStrongestOfEachText() {
		var random = new Random(7);
		IntStream.range(0, 30).forEach((number) -> addText(random, number));
		IntStream.range(0, 60).forEach((_) -> addClaim(random, 30));
		bringUpToDate("steps");
		var most = this.client
			.query("""
					CYPHER 25
					MATCH (text:Deliverable)
					RETURN max(COUNT { (text)-[:OVERLAPS {byLeft: true}]->() } + COUNT { (text)<-[:OVERLAPS {byRight: true}]-() })
					""")
			.fetchAs(Integer.class)
			.one();
		assertThat(most).contains(3);
	}

	@Test
	void leavesNothingOfWhatIsPast() {
		addText(new Random(1), 1);
		bringUpToDate("steps");
		this.upkeep.bringUpToDate("steps", new Reach(SIDES, List.of("t1"), List.of()), LONG);
		assertThat(this.client.query("MATCH (set:FindingSet) RETURN count(set)").fetchAs(Integer.class).one())
			.contains(1);
	}

	private void bringUpToDate(String owner) {
		this.upkeep.bringUpToDate(owner, REACH, LONG);
	}

	private List<String> findings(String owner) {
		return List.copyOf(this.client.query(ALL).bind(owner).to("owner").fetchAs(String.class).all());
	}

	private void change(Random random, int step) {
		switch (random.nextInt(9)) {
			case 0 -> addText(random, 100 + step);
			case 1, 2 -> addClaim(random, 40);
			case 3 -> run("""
					CYPHER 25
					MATCH (text:Deliverable {key: $text})-[:HAS_TREATMENT]->(claim)-[:OF_TOPIC]->(topic)
					SET text:Changed, topic:Changed
					DETACH DELETE claim
					""", Map.of("text", text(random, 40)));
			case 4 -> run("CYPHER 25 MATCH (text:Deliverable {key: $text}) SET text:Changed, text.title = $title",
					Map.of("text", text(random, 40), "title", title(random)));
			case 5 -> run("""
					CYPHER 25
					MATCH (text:Deliverable {key: $text})-[liaison:LIAISES_WITH]->()
					SET text:Changed
					DELETE liaison
					""", Map.of("text", text(random, 40)));
			case 6, 7 -> addLiaison(random, 40);
			default -> addReference(random, 40);
		}
	}

	private void addText(Random random, int number) {
		run(TEXT,
				Map.of("key", "text-" + number, "title", title(random), "body",
						any(random, "SG2", "SG20", "SG17", "SG13"), "status",
						(random.nextInt(5) == 0) ? "SUPERSEDED" : "IN_FORCE"));
	}

	private void addClaim(Random random, int texts) {
		run(CLAIM, Map.of("text", text(random, texts), "topic", "t" + random.nextInt(5), "grade",
				random.nextBoolean() ? "MAIN" : "PART", "aspect", random.nextBoolean() ? "WHOLE" : "USE", "status",
				any(random, "SUGGESTED", "CONFIRMED", "REJECTED"), "confidence", random.nextInt(10) / 10.0));
	}

	private void addReference(Random random, int texts) {
		run(REFERENCE, Map.of("text", text(random, texts), "other", text(random, texts)));
	}

	private void addLiaison(Random random, int texts) {
		run(LIAISON, Map.of("text", text(random, texts), "body", any(random, "SG2", "SG20", "SG17", "SG13")));
	}

	private static String any(Random random, String... values) {
		return values[random.nextInt(values.length)];
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.client.query(statement).bindAll(parameters).run();
	}

	private static String text(Random random, int texts) {
		return "text-" + random.nextInt(texts);
	}

	private static String title(Random random) {
		return String.join(" ",
				IntStream.range(0, 4).mapToObj((_) -> WORDS.get(random.nextInt(WORDS.size()))).toList());
	}

}

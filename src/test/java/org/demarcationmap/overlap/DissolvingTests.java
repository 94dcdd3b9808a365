package org.demarcationmap.overlap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.graphql.Edge;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.context.annotation.Import;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The edits that are said to dissolve findings, applied to a catalogue made at random.
 */
@DatabaseTest
@Import({ FindingBeans.class, Dissolving.class, ScopeClaims.class })
class DissolvingTests {

	private static final int TEXTS = 10;

	private static final Scope SCOPE = new Scope("owner", Stream.of("SG2", "SG17", "SG20").map(BodyCode::new).toList(),
			Stream.of("t0", "t1", "t2").map(TopicSlug::new).toList(), List.of());

	private static final List<String> WORDS = List.of("identifier", "thing", "number", "object", "resolution",
			"address", "registry", "gateway", "sensor", "roaming");

	private static final String TOPICS = """
			CYPHER 25
			UNWIND ['SG2', 'SG17', 'SG20'] AS code
			CREATE (:Body {key: code, code: code, name: code})
			WITH count(*) AS _
			UNWIND range(0, 3) AS number
			CREATE (:Topic {key: 'topic-' + number, slug: 't' + number, name: 'Topic ' + number})
			WITH count(*) AS _
			MATCH (narrow:Topic {slug: 't3'}), (broad:Topic {slug: 't0'})
			CREATE (narrow)-[:BROADER]->(broad)
			""";

	private static final String TEXT = """
			CYPHER 25
			CREATE (text:Deliverable:Recommendation:Changed {key: $key, name: $key, title: $title, status: 'IN_FORCE'})
			WITH text
			MATCH (body:Body)
			WHERE body.code IN $bodies
			CREATE (body)-[:RESPONSIBLE_FOR]->(text)
			""";

	private static final String CLAIM = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text}), (topic:Topic {slug: $topic})
			CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: $key, grade: $grade, place: 'BODY', aspect: $aspect,
			  status: 'CONFIRMED', confidence: 1.0, source: 'a source', verification: 'VERIFIED'})-[:OF_TOPIC]->(topic)
			SET text:Changed, topic:Changed
			""";

	private static final String LINK = """
			CYPHER 25
			MATCH (from:Deliverable {key: $from}), (to:Deliverable {key: $to})
			MERGE (from)-[:$($type) {kind: 'CITES'}]->(to)
			SET from:Changed, to:Changed
			""";

	private static final String LIAISON = """
			CYPHER 25
			MATCH (item:Deliverable {key: $item}), (body:Body {code: $body})
			SET item:WorkItem:Changed
			MERGE (item)-[:LIAISES_WITH]->(body)
			""";

	private static final Map<OverlapEdit.Kind, String> APPLY = Map.of(OverlapEdit.Kind.REJECT_TREATMENT, """
			CYPHER 25
			MATCH (text)-[:HAS_TREATMENT]->(claim:Treatment {key: $treatment})-[:OF_TOPIC]->(topic)
			SET claim.status = 'REJECTED', text:Changed, topic:Changed
			""", OverlapEdit.Kind.WITHDRAW_REFERENCE, """
			CYPHER 25
			MATCH (from {key: $from})-[link:REFERS_TO]->(to {key: $to})
			SET from:Changed, to:Changed
			DELETE link
			""", OverlapEdit.Kind.UNDO_BECAME, """
			CYPHER 25
			MATCH (from {key: $from})-[link:BECAME]->(to {key: $to})
			SET from:Changed, to:Changed
			DELETE link
			""", OverlapEdit.Kind.WITHDRAW_LIAISON, """
			CYPHER 25
			MATCH (from {key: $from})-[link:LIAISES_WITH]->(to {key: $to})
			SET from:Changed
			DELETE link
			""", OverlapEdit.Kind.REWORD, """
			CYPHER 25
			MATCH (text {key: $from})
			SET text.former = text.title, text.title = 'Zebra', text:Changed
			""");

	private static final Map<OverlapEdit.Kind, String> UNDO = Map.of(OverlapEdit.Kind.REJECT_TREATMENT, """
			CYPHER 25
			MATCH (text)-[:HAS_TREATMENT]->(claim:Treatment {key: $treatment})-[:OF_TOPIC]->(topic)
			SET claim.status = 'CONFIRMED', text:Changed, topic:Changed
			""", OverlapEdit.Kind.WITHDRAW_REFERENCE, """
			CYPHER 25
			MATCH (from:Deliverable {key: $from}), (to:Deliverable {key: $to})
			MERGE (from)-[:REFERS_TO {kind: 'CITES'}]->(to)
			SET from:Changed, to:Changed
			""", OverlapEdit.Kind.UNDO_BECAME, """
			CYPHER 25
			MATCH (from:Deliverable {key: $from}), (to:Deliverable {key: $to})
			MERGE (from)-[:BECAME]->(to)
			SET from:Changed, to:Changed
			""", OverlapEdit.Kind.WITHDRAW_LIAISON, """
			CYPHER 25
			MATCH (from:Deliverable {key: $from}), (to:Body {key: $to})
			MERGE (from)-[:LIAISES_WITH]->(to)
			SET from:Changed
			""", OverlapEdit.Kind.REWORD, """
			CYPHER 25
			MATCH (text {key: $from})
			SET text.title = text.former, text:Changed
			""");

	private final Overlaps overlaps;

	private final Dissolving dissolving;

	private final Neo4jClient client;

	DissolvingTests(Overlaps overlaps, Dissolving dissolving, Neo4jClient client) {
		this.overlaps = overlaps;
		this.dissolving = dissolving;
		this.client = client;
	}

	@ParameterizedTest
	@ValueSource(longs = 1)
	void dissolvesEveryFindingAndLeavesTheScoresThatItSays(long seed) {
		create(new Random(seed));
		var all = this.dissolving.of(SCOPE, all());
		assertThat(all).hasSizeGreaterThan(10);
		assertThat(all.values()).flatExtracting((edits) -> edits)
			.extracting(OverlapEdit::kind)
			.contains(OverlapEdit.Kind.REJECT_TREATMENT, OverlapEdit.Kind.WITHDRAW_REFERENCE, OverlapEdit.Kind.REWORD);
		all.forEach((overlap, edits) -> {
			for (var count = 0; count < edits.size(); count++) {
				var left = after(overlap, edits.subList(0, count));
				var said = (count > 0) ? edits.get(count - 1).remaining() : overlap.score();
				assertThat(left).as("%s after %s", overlap.name(), edits.subList(0, count))
					.hasValueSatisfying((score) -> assertThat(score.value()).isCloseTo(said.value(), within(0.0011)));
			}
			assertThat(after(overlap, edits)).as("%s after %s", overlap.name(), edits).isEmpty();
		});
	}

	@ParameterizedTest
	@ValueSource(longs = 4)
	void needsEveryEditOfATopic(long seed) {
		create(new Random(seed));
		var topics = all().stream().filter((overlap) -> overlap.kind() == OverlapKind.TOPIC).toList();
		assertThat(topics).isNotEmpty();
		this.dissolving.of(SCOPE, topics).forEach((overlap, edits) -> edits.forEach((left) -> {
			var others = edits.stream().filter((edit) -> !edit.equals(left)).toList();
			assertThat(after(overlap, others)).as("%s without “%s”", overlap.name(), left.sentence()).isPresent();
		}));
	}

	@Test
	void withdrawsALiaisonWhereOnlyThatMakesThePairWorthTelling() {
		run(TOPICS, Map.of());
		for (var body : List.of("SG2", "SG20")) {
			run(TEXT, Map.of("key", body, "title", "On " + body, "bodies", List.of(body)));
			Stream.of("t1", "t2")
				.forEach((topic) -> run(CLAIM,
						Map.of("text", body, "key", body + topic, "topic", topic, "grade", "PART", "aspect", "WHOLE")));
		}
		run(LIAISON, Map.of("item", "SG2", "body", "SG20"));
		all();
		run("CYPHER 25 MATCH (text:Deliverable)-->(:Treatment)-->(topic:Topic) SET topic.treatedBy = 450, text:Changed",
				Map.of());
		var pair = all().stream().filter((overlap) -> overlap.kind() == OverlapKind.PAIR).findFirst().orElseThrow();
		var edits = this.dissolving.of(SCOPE, List.of(pair)).getOrDefault(pair, List.of());
		assertThat(edits).extracting(OverlapEdit::sentence).containsExactly("Withdraw that SG2 names SG20 as liaison.");
		assertThat(after(pair, edits)).isEmpty();
	}

	private List<Overlap> all() {
		this.overlaps.bringUpToDate(SCOPE);
		return this.overlaps.page(SCOPE, OverlapSelection.of(null, null), new Page(200, List.of(), "", true))
			.edges()
			.stream()
			.map(Edge::node)
			.toList();
	}

	/** The score that is left when edits are applied, which is then taken back. */
	private Optional<Score> after(Overlap overlap, List<OverlapEdit> edits) {
		edits.forEach((edit) -> run(APPLY, edit));
		var left = current(overlap);
		edits.forEach((edit) -> run(UNDO, edit));
		return left;
	}

	private Optional<Score> current(Overlap overlap) {
		this.overlaps.bringUpToDate(SCOPE);
		return this.overlaps.byId(SCOPE, overlap.key()).map(Overlap::score);
	}

	private void run(Map<OverlapEdit.Kind, String> statements, OverlapEdit edit) {
		run(String.valueOf(statements.get(edit.kind())), Map.of("treatment", String.valueOf(edit.treatment()), "from",
				edit.nodes().getFirst().key(), "to", edit.nodes().getLast().key()));
	}

	private void create(Random random) {
		run(TOPICS, Map.of());
		IntStream.range(0, TEXTS)
			.forEach((number) -> run(TEXT, Map.of("key", "text-" + number, "title", title(random), "bodies",
					(number % 5 == 0) ? List.of("SG2", "SG17") : List.of(any(random, "SG2", "SG17", "SG20")))));
		IntStream.range(0, 18)
			.forEach((number) -> run(CLAIM,
					Map.of("key", "claim-" + number, "text", text(random), "topic", "t" + random.nextInt(4), "grade",
							any(random, "MAIN", "PART"), "aspect", any(random, "WHOLE", "USE", "SYNTAX"))));
		IntStream.range(0, 8).forEach((_) -> link(random, "REFERS_TO"));
		IntStream.range(0, 4).forEach((_) -> link(random, "BECAME"));
		IntStream.range(0, 8)
			.forEach((_) -> run(LIAISON, Map.of("item", text(random), "body", any(random, "SG2", "SG17", "SG20"))));
	}

	private void link(Random random, String type) {
		run(LINK, Map.of("from", text(random), "to", text(random), "type", type));
	}

	private void run(String statement, Map<String, Object> parameters) {
		this.client.query(statement).bindAll(parameters).run();
	}

	private static String text(Random random) {
		return "text-" + random.nextInt(TEXTS);
	}

	private static String title(Random random) {
		return String.join(" ",
				IntStream.range(0, 4).mapToObj((_) -> any(random, WORDS.toArray(String[]::new))).toList());
	}

	private static String any(Random random, String... values) {
		return values[random.nextInt(values.length)];
	}

}

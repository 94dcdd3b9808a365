package org.demarcationmap.overlap.preflight;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.jspecify.annotations.NullMarked;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * A catalogue of made-up texts about lamps and meters. Everything has its name as its
 * key.
 */
@NullMarked
final class PreflightCatalogue {

	private static final List<String> WORDS = List.of("lamp", "meter", "street", "numbering", "discovery", "signal",
			"registry", "gateway", "roaming", "owl", "tunnel", "bridge");

	private static final String FRAME = """
			CYPHER 25
			UNWIND ['SG2', 'SG20', 'SG17'] AS code
			CREATE (body:Body {key: code, code: code, name: code})
			CREATE (:Question {key: 'Q1/' + substring(code, 2), number: 'Q1/' + substring(code, 2), period: '2025-2028',
			  name: 'Q1/' + substring(code, 2) + ' (2025-2028)'})-[:OF_BODY]->(body)
			WITH count(*) AS _
			UNWIND [['lamp-numbering', 'Lamp numbering', 'Numbers of lamps'], ['meter-discovery', 'Meter discovery', 'How meters are found'],
			  ['street-lamps', 'Street lamps', 'Lamps in streets'], ['owls', 'Owls', 'Owls and their habits']] AS topic
			CREATE (:Topic {key: 'topic ' + topic[0], slug: topic[0], name: topic[1], description: topic[2]})
			WITH count(*) AS _
			MATCH (narrow:Topic {slug: 'lamp-numbering'}), (broad:Topic {slug: 'street-lamps'}), (owls:Topic {slug: 'owls'})
			CREATE (narrow)-[:BROADER]->(broad)
			CREATE (:Alias {key: 'alias', kind: 'TOPIC', name: '猫头鹰', normalised: '猫头鹰'})-[:NAMES]->(owls)
			CREATE (:Alias {key: 'arabic', kind: 'TOPIC', name: 'بومة', normalised: 'بومة'})-[:NAMES]->(owls)
			""";

	private static final String TEXT = """
			CYPHER 25
			CREATE (text:Deliverable:Changed:$($kind) {key: $key, name: $key, title: $title, scope: $scope, status: $status,
			  confidentiality: 'PUBLIC', source: 'a source', verification: 'VERIFIED'})
			CREATE (:Alias {key: 'alias of ' + $key, kind: 'DELIVERABLE', name: $key, normalised: replace($key, '.', '')})-[:NAMES]->(text)
			WITH text
			UNWIND $responsible AS key
			MATCH (party:Body|Question {key: key})
			CREATE (party)-[:RESPONSIBLE_FOR]->(text)
			""";

	private static final String REFERENCE = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text}), (other:Deliverable {key: $other})
			MERGE (text)-[:REFERS_TO {kind: $kind}]->(other)
			SET text:Changed, other:Changed
			""";

	private static final String LIAISON = """
			CYPHER 25
			MATCH (item:Deliverable {key: $item}), (body:Body {code: $body})
			MERGE (item)-[liaison:LIAISES_WITH]->(body)
			SET liaison.source = 'a source', liaison.fetched = '2026-05-01', item:Changed
			""";

	private final Neo4jClient client;

	PreflightCatalogue(Neo4jClient client) {
		this.client = client;
	}

	/** Bodies and topics. */
	PreflightCatalogue frame() {
		this.client.query(FRAME).run();
		return this;
	}

	/** Texts of all bodies, some of nobody's, with references. */
	PreflightCatalogue texts(Random random, int texts) {
		IntStream.range(0, texts)
			.forEach((number) -> text("T." + number, title(random), title(random) + ".", responsible(random)));
		IntStream.range(0, texts).forEach((_) -> refers("T." + random.nextInt(texts), "T." + random.nextInt(texts)));
		IntStream.range(0, texts / 2).forEach((_) -> liaises("T." + random.nextInt(texts), "SG20"));
		return this;
	}

	private static String[] responsible(Random random) {
		return List
			.of(new String[] { "SG2" }, new String[] { "Q1/20" }, new String[] { "SG20" }, new String[] { "SG17" },
					new String[] { "SG2", "SG20" }, new String[0])
			.get(random.nextInt(6));
	}

	PreflightCatalogue text(String name, String title, String scope, String... responsible) {
		this.client.query(TEXT)
			.bindAll(Map.of("key", name, "title", title, "scope", scope, "responsible", List.of(responsible), "kind",
					"WorkItem", "status", "UNDER_STUDY"))
			.run();
		return this;
	}

	PreflightCatalogue refers(String text, String other) {
		return refers(text, other, "CITES");
	}

	PreflightCatalogue refers(String text, String other, String kind) {
		if (!text.equals(other)) {
			this.client.query(REFERENCE).bindAll(Map.of("text", text, "other", other, "kind", kind)).run();
		}
		return this;
	}

	/** Work items name bodies as liaisons. */
	PreflightCatalogue liaises(String item, String body) {
		this.client.query(LIAISON).bindAll(Map.of("item", item, "body", body)).run();
		return this;
	}

	static String title(Random random) {
		return String.join(" ",
				IntStream.range(0, 4).mapToObj((_) -> WORDS.get(random.nextInt(WORDS.size()))).toList());
	}

}

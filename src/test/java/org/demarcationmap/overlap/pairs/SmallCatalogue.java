package org.demarcationmap.overlap.pairs;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.NullMarked;

import org.springframework.data.neo4j.core.Neo4jClient;

/**
 * Writes a catalogue that a test can read at a glance. Everything has its name as its
 * key.
 */
@NullMarked
final class SmallCatalogue {

	private final Neo4jClient client;

	SmallCatalogue(Neo4jClient client) {
		this.client = client;
	}

	SmallCatalogue text(String name, String... bodies) {
		return run("""
				CYPHER 25
				CREATE (text:Deliverable:Recommendation {key: $name, name: $name, status: 'IN_FORCE'})
				WITH text
				UNWIND $bodies AS code
				MERGE (body:Body {key: code, code: code})
				CREATE (body)-[:RESPONSIBLE_FOR]->(text)
				""", Map.of("name", name, "bodies", List.of(bodies)));
	}

	SmallCatalogue entitled(String text, String title) {
		return run("""
				CYPHER 25
				MATCH (text:Deliverable {key: $text})
				SET text.title = $title
				""", Map.of("text", text, "title", title));
	}

	SmallCatalogue broader(String narrower, String broader) {
		return run("""
				CYPHER 25
				MERGE (narrower:Topic {key: $narrower, slug: $narrower})
				MERGE (broader:Topic {key: $broader, slug: $broader})
				CREATE (narrower)-[:BROADER]->(broader)
				""", Map.of("narrower", narrower, "broader", broader));
	}

	SmallCatalogue treats(String text, String topic) {
		return treats(text, topic, "WHOLE", "CONFIRMED");
	}

	SmallCatalogue treats(String text, String topic, String aspect, String status) {
		return run(
				"""
						CYPHER 25
						MATCH (text:Deliverable {key: $text})
						MERGE (topic:Topic {key: $topic, slug: $topic})
						CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: $text + $topic + $aspect, grade: 'MAIN', place: 'BODY',
						  aspect: $aspect, status: $status, confidence: 1.0})-[:OF_TOPIC]->(topic)
						""",
				Map.of("text", text, "topic", topic, "aspect", aspect, "status", status));
	}

	SmallCatalogue refers(String from, String to, String kind) {
		return run("""
				CYPHER 25
				MATCH (from:Deliverable {key: $from})
				MATCH (to:Deliverable {key: $to})
				CREATE (from)-[:REFERS_TO {kind: $kind}]->(to)
				""", Map.of("from", from, "to", to, "kind", kind));
	}

	SmallCatalogue became(String item, String text) {
		return run("""
				CYPHER 25
				MATCH (item:Deliverable {key: $item})
				MATCH (text:Deliverable {key: $text})
				CREATE (item)-[:BECAME]->(text)
				""", Map.of("item", item, "text", text));
	}

	SmallCatalogue liaises(String item, String body) {
		return run("""
				CYPHER 25
				MATCH (item:Deliverable {key: $item})
				MERGE (body:Body {key: $body, code: $body})
				SET item:WorkItem
				CREATE (item)-[:LIAISES_WITH]->(body)
				""", Map.of("item", item, "body", body));
	}

	SmallCatalogue run(String statement) {
		return run("CYPHER 25\n" + statement, Map.of());
	}

	private SmallCatalogue run(String statement, Map<String, Object> parameters) {
		this.client.query(statement).bindAll(parameters).run();
		return this;
	}

}

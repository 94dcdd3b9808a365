package org.demarcationmap.overlap.findings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

import org.neo4j.driver.Driver;

/**
 * Copies of a catalogue beside it: its texts with their bodies, treatments and
 * references. Which copy treats which topic, and refers to which copy, is shuffled, so
 * that no two copies are made alike.
 */
final class CatalogueCopies {

	private static final String TEXTS = """
			CYPHER 25
			MATCH (text:Deliverable&!OutsideText)
			WHERE NOT text.key STARTS WITH 'copy-'
			RETURN text {.key, .name, .title, .status, .scope,
			  bodies: COLLECT { MATCH (text)<-[:RESPONSIBLE_FOR]-(body:Body) RETURN body.key },
			  summary: head(COLLECT { MATCH (text)-[:HAS_EDITION]->(edition) WHERE edition.abstract IS NOT NULL RETURN edition.abstract }),
			  treatments: COLLECT {
			    MATCH (text)-[:HAS_TREATMENT]->(claim:Treatment)-[:OF_TOPIC]->(topic:Topic)
			    RETURN claim {.grade, .place, .aspect, .status, .confidence, topic: topic.key}
			  },
			  references: COLLECT { MATCH (text)-[reference:REFERS_TO]->(:Deliverable) WHERE reference.kind <> 'TWIN' RETURN reference.kind }
			} AS text
			ORDER BY text.key
			""";

	private static final String TOPICS = """
			CYPHER 25
			MATCH (topic:Topic)
			WHERE NOT topic.key STARTS WITH 'copy-'
			CREATE (:Topic {key: $copy + topic.key, slug: $copy + topic.slug, name: topic.name + ' ' + $copy})
			""";

	private static final String CREATE = """
			CYPHER 25
			UNWIND $rows AS row
			CREATE (text:Deliverable:Recommendation {key: row.key, name: row.name, title: row.title, status: row.status, scope: row.summary})
			WITH row, text
			CALL (row, text) {
			  MATCH (body:Body)
			  WHERE body.key IN row.bodies
			  CREATE (body)-[:RESPONSIBLE_FOR]->(text)
			}
			CALL (row, text) {
			  UNWIND row.treatments AS claim
			  MATCH (topic:Topic {key: claim.topic})
			  CREATE (text)-[:HAS_TREATMENT]->(:Treatment {key: randomUUID(), grade: claim.grade, place: claim.place, aspect: claim.aspect,
			    status: claim.status, confidence: claim.confidence, source: 'a copy', verification: 'RECALLED'})-[:OF_TOPIC]->(topic)
			}
			""";

	private static final String REFER = """
			CYPHER 25
			UNWIND $rows AS row
			MATCH (from:Deliverable {key: row.from})
			MATCH (to:Deliverable {key: row.to})
			CREATE (from)-[:REFERS_TO {kind: row.kind}]->(to)
			""";

	private static final String REMOVE = """
			CYPHER 25
			MATCH (copy:Topic|Deliverable)
			WHERE copy.key STARTS WITH 'copy-'
			WITH copy
			LIMIT 2000
			OPTIONAL MATCH (copy)-[:HAS_TREATMENT]->(claim:Treatment)
			DETACH DELETE claim
			WITH DISTINCT copy
			DETACH DELETE copy
			RETURN count(copy) AS removed
			""";

	private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

	private static final int BATCH = 500;

	private final Driver driver;

	private final boolean withTopics;

	private int copies = 1;

	CatalogueCopies(Driver driver, boolean withTopics) {
		this.driver = driver;
		this.withTopics = withTopics;
	}

	/** Makes the catalogue so many times as large as it was at first. */
	void growTo(int size) {
		var texts = read();
		while (this.copies < size) {
			copy(texts, this.copies++);
		}
	}

	private List<Map<String, Object>> read() {
		try (var session = this.driver.session()) {
			return session.run(TEXTS).list((row) -> row.get("text").asMap());
		}
	}

	private void copy(List<Map<String, Object>> texts, int number) {
		var prefix = "copy-" + number + "-";
		var random = new Random(number);
		if (this.withTopics) {
			run(TOPICS, Map.of("copy", prefix));
		}
		var topics = shuffledTopics(texts, random).iterator();
		var rows = new ArrayList<Map<String, Object>>();
		var references = new ArrayList<Map<String, Object>>();
		for (var text : texts) {
			rows.add(row(text, prefix, number, topics));
			list(text, "references").forEach((kind) -> references.add(Map.of("kind", kind, "from",
					prefix + text.get("key"), "to", prefix + texts.get(random.nextInt(texts.size())).get("key"))));
		}
		inBatches(CREATE, rows);
		inBatches(REFER, references);
	}

	private static List<String> shuffledTopics(List<Map<String, Object>> texts, Random random) {
		var topics = new ArrayList<String>();
		texts.forEach((text) -> list(text, "treatments")
			.forEach((claim) -> topics.add(String.valueOf(((Map<?, ?>) claim).get("topic")))));
		Collections.shuffle(topics, random);
		return topics;
	}

	private Map<String, Object> row(Map<String, Object> text, String prefix, int number, Iterator<String> topics) {
		UnaryOperator<String> words = this.withTopics ? (wording) -> renamed(wording, number)
				: UnaryOperator.identity();
		var row = new HashMap<String, Object>(Map.of("key", prefix + text.get("key"), "name",
				text.get("name") + " " + number, "status", text.get("status"), "bodies", list(text, "bodies")));
		row.put("title", words.apply(String.valueOf(text.getOrDefault("title", ""))));
		row.put("summary", words.apply(String.valueOf(text.get("summary") != null ? text.get("summary") : "")));
		row.put("treatments", list(text, "treatments").stream().map((claim) -> {
			var copy = new HashMap<String, Object>();
			((Map<?, ?>) claim).forEach((key, value) -> copy.put(String.valueOf(key), value));
			copy.put("topic", (this.withTopics ? prefix : "") + topics.next());
			return copy;
		}).toList());
		return row;
	}

	/** Words of their own, as rare among the copies as the first ones are. */
	private static String renamed(String text, int number) {
		var ending = "q" + (char) ('a' + number);
		return WORD.matcher(text).replaceAll((word) -> word.group() + ending);
	}

	private static List<?> list(Map<String, Object> text, String property) {
		return (text.get(property) instanceof List<?> list) ? list : List.of();
	}

	private void inBatches(String statement, List<Map<String, Object>> rows) {
		for (var from = 0; from < rows.size(); from += BATCH) {
			run(statement, Map.of("rows", rows.subList(from, Math.min(rows.size(), from + BATCH))));
		}
	}

	private void run(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			session.executeWrite((tx) -> tx.run(statement, parameters).consume());
		}
	}

	void remove() {
		try (var session = this.driver.session()) {
			while (session.executeWrite((tx) -> tx.run(REMOVE).single().get("removed").asInt()) > 0) {
				// the next part
			}
		}
		this.copies = 1;
	}

}

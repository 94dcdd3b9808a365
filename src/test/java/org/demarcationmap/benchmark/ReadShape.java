package org.demarcationmap.benchmark;

import java.util.List;
import java.util.Map;

/**
 * One kind of read: as people ask it, and as one statement that answers the same.
 *
 * @param name what it is
 * @param document the GraphQL document
 * @param statement the statement of the bare server
 * @param variables what both are asked with, in turn
 */
record ReadShape(String name, String document, String statement, List<Map<String, Object>> variables) {

	static List<ReadShape> all(List<Map<String, Object>> names) {
		return List.of(point(names), page(), nested());
	}

	private static ReadShape point(List<Map<String, Object>> names) {
		return new ReadShape("a Deliverable by name, with its editions", """
				query ($name: String!) { deliverable(name: $name) { name title status approved
				  editions { edges { node { name kind approved title status } } } } }
				""", """
				CYPHER 25
				MATCH (:Alias {kind: 'DELIVERABLE', normalised: $normalised})-[:NAMES]->(text:Deliverable)
				RETURN text {.name, .title, .status, .approved, editions: COLLECT {
				  MATCH (text)-[:HAS_EDITION]->(edition:Edition)
				  RETURN edition {.name, .kind, .approved, .title, .status}
				  ORDER BY edition.approved DESC, edition.name
				  LIMIT 25
				}} AS found
				""", names);
	}

	private static ReadShape page() {
		return new ReadShape("a filtered page of 20, counted", """
				query ($word: String!) { deliverables(filter: { body: "SG20", title: $word },
				  orderBy: { field: APPROVED, direction: DESC }, first: 20) { totalCount
				  edges { node { name title status approved } cursor } pageInfo { hasNextPage endCursor } } }
				""",
				"""
						CYPHER 25
						MATCH (:Body {code: 'SG20'})-[:RESPONSIBLE_FOR]->(text:Deliverable)
						WHERE toLower(text.title) CONTAINS $word
						WITH text
						ORDER BY coalesce(text.approved, '') DESC, text.key DESC
						WITH collect(text) AS texts
						RETURN {totalCount: size(texts), texts: [text IN texts[..20] | text {.key, .name, .title, .status, .approved}]} AS found
						""",
				List.of(Map.of("word", "internet"), Map.of("word", "requirements"), Map.of("word", "framework"),
						Map.of("word", "smart")));
	}

	private static ReadShape nested() {
		return new ReadShape("body, 50 Deliverables, topics, 10 Deliverables of other bodies each",
				"""
						query ($body: String!) { body(code: $body) { code name deliverables(first: 50) { edges { node { name title
						  treatments { topic { slug name deliverables(first: 10, filter: { otherThanBody: $body }) {
						    edges { node { name title } } } } } } } } } }
						""",
				"""
						CYPHER 25
						MATCH (body:Body {code: $body})
						RETURN body {.code, .name, texts: COLLECT {
						  MATCH (body)-[:RESPONSIBLE_FOR]->(text:Deliverable)
						  WITH text
						  ORDER BY text.name
						  LIMIT 50
						  RETURN text {.name, .title, topics: COLLECT {
						    MATCH (text)-[:HAS_TREATMENT]->(:Treatment)-[:OF_TOPIC]->(topic:Topic)
						    RETURN topic {.slug, .name, texts: COLLECT {
						      MATCH (topic)<-[:OF_TOPIC]-(claim:Treatment)<-[:HAS_TREATMENT]-(other:Deliverable)
						      WHERE claim.status <> 'REJECTED'
						        AND EXISTS { MATCH (other)<-[:RESPONSIBLE_FOR]-(third:Body) WHERE third.code <> $body }
						      WITH DISTINCT other
						      ORDER BY other.name
						      LIMIT 10
						      RETURN other {.name, .title}
						    }}
						  }}
						}} AS found
						""",
				List.of(Map.of("body", "SG2"), Map.of("body", "SG20"), Map.of("body", "SG17"), Map.of("body", "SG13")));
	}

}

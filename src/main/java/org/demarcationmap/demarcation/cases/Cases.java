package org.demarcationmap.demarcation.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.StoredRules;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what a demarcation is: its name and mandate, sides and scope.
 */
@Repository
class Cases {

	private static final String OPEN = """
			CYPHER 25
			MERGE (demarcation:Demarcation {slug: $slug})
			ON CREATE SET demarcation += $facts
			WITH demarcation
			WHERE demarcation.key = $key
			UNWIND range(0, size($sides) - 1) AS position
			MATCH (body:Body {code: $sides[position]})
			CREATE (demarcation)-[:HAS_SIDE {position: position}]->(:Side {key: randomUUID()})-[:OF_BODY]->(body)
			RETURN count(*) AS sides
			""";

	private static final String SCOPE = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $slug})
			SET demarcation.aspects = $aspects
			WITH demarcation
			CALL (demarcation) {
			  MATCH (demarcation)-[scope:HAS_IN_SCOPE|HAD_IN_SCOPE]->(topic:Topic|MergedTopic)
			  WHERE NOT topic.slug IN $topics
			  DELETE scope
			}
			MATCH (topic:Topic)
			WHERE topic.slug IN $topics
			MERGE (demarcation)-[:HAS_IN_SCOPE]->(topic)
			""";

	private static final String GO_LIVE = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $slug})
			SET demarcation.rehearsal = false
			""";

	private final Neo4jClient client;

	Cases(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Opens a demarcation.
	 * @return whether it was opened; not where the slug belongs to another
	 */
	boolean open(String key, DemarcationDraft draft, Rules rules, List<String> sides) {
		var facts = new HashMap<String, Object>(StoredRules.properties(rules));
		facts.remove("number");
		facts.putAll(Map.of("key", key, "title", draft.title().strip(), "mandate", draft.mandate().strip(), "source",
				draft.source().strip(), "rehearsal", true, "aspects", List.of()));
		return this.client.query(OPEN)
			.bindAll(Map.of("slug", draft.slug(), "key", key, "facts", facts, "sides", sides))
			.fetchAs(Integer.class)
			.one()
			.orElse(0) > 0;
	}

	/** Sets what it is about. Findings are filed by their scope, and follow when read. */
	void scope(String slug, List<String> aspects, List<String> topics) {
		this.client.query(SCOPE).bindAll(Map.of("slug", slug, "aspects", aspects, "topics", topics)).run();
	}

	void goLive(String slug) {
		this.client.query(GO_LIVE).bind(slug).to("slug").run();
	}

}

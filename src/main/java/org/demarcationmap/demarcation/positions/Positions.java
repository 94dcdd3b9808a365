package org.demarcationmap.demarcation.positions;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.proposals.Position;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps positions, the current one of each delegation and those it replaced.
 */
@Repository
class Positions {

	private static final String REPLACE = """
			CYPHER 25
			MATCH (:Proposal {key: $proposal})-[:HAS_REVISION]->(revision:Revision {number: $revision})
			MATCH (delegation:Delegation {name: $delegation})
			OPTIONAL MATCH (delegation)-[:TOOK]->(earlier:Position {current: true})-[:ON_REVISION]->(revision)
			SET earlier.current = false
			CREATE (delegation)-[:TOOK]->(position:Position {
			  key: randomUUID(), stand: $stand, text: $text, until: $until, takenBy: $takenBy, taken: $taken, current: true
			})-[:ON_REVISION]->(revision)
			FOREACH (_ IN CASE WHEN earlier IS NULL THEN [] ELSE [1] END |
			  CREATE (position)-[:REPLACES]->(earlier)
			)
			""";

	private static final String ASKED = """
			CYPHER 25
			RETURN EXISTS {
			  MATCH (:Proposal {key: $proposal})-[:HAS_REVISION]->(:Revision)
			        <-[:ON_REVISION]-(:Position {stand: 'MORE_TIME'})<-[:TOOK]-(:Delegation {name: $delegation})
			} AS asked
			""";

	private final Neo4jClient client;

	Positions(Neo4jClient client) {
		this.client = client;
	}

	void replace(String proposal, int revision, Position position) {
		var parameters = new HashMap<String, Object>();
		parameters.put("proposal", proposal);
		parameters.put("revision", revision);
		parameters.put("delegation", position.delegation());
		parameters.put("stand", position.stand().name());
		parameters.put("text", position.text());
		parameters.put("until", Times.stored(position.until()));
		parameters.put("takenBy", position.takenBy());
		parameters.put("taken", Times.stored(position.taken()));
		this.client.query(REPLACE).bindAll(parameters).run();
	}

	boolean askedForTime(String proposal, String delegation) {
		return this.client.query(ASKED)
			.bindAll(Map.of("proposal", proposal, "delegation", delegation))
			.fetchAs(Boolean.class)
			.one()
			.orElse(false);
	}

}

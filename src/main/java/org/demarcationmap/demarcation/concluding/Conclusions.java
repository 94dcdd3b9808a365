package org.demarcationmap.demarcation.concluding;

import java.util.Map;

import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Conclusion;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps conclusions, the current one of each side and those it replaced.
 */
@Repository
class Conclusions {

	private static final String REPLACE = """
			CYPHER 25
			MATCH (:Proposal {key: $proposal})-[:HAS_REVISION]->(revision:Revision {number: $revision})
			OPTIONAL MATCH (earlier:Conclusion {side: $side, current: true})-[:ON_REVISION]->(revision)
			SET earlier.current = false
			CREATE (conclusion:Conclusion {
			  key: randomUUID(), side: $side, outcome: $outcome, clauses: $clauses, text: $text, dissent: $dissent, recordedBy: $recordedBy, recorded: $recorded,
			  current: true
			})-[:ON_REVISION]->(revision)
			FOREACH (_ IN CASE WHEN earlier IS NULL THEN [] ELSE [1] END |
			  CREATE (conclusion)-[:REPLACES]->(earlier)
			)
			""";

	private final Neo4jClient client;

	Conclusions(Neo4jClient client) {
		this.client = client;
	}

	void replace(String proposal, int revision, Conclusion conclusion) {
		this.client.query(REPLACE)
			.bindAll(Map.of("proposal", proposal, "revision", revision, "side", conclusion.side().value(), "outcome",
					conclusion.outcome().name(), "clauses",
					conclusion.agreedOn().stream().map(ClauseKey::toString).toList(), "text", conclusion.text(),
					"dissent", conclusion.dissent(), "recordedBy", conclusion.recordedBy(), "recorded",
					Times.stored(conclusion.recorded())))
			.run();
	}

}

package org.demarcationmap.demarcation.agreement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.Times;
import org.demarcationmap.demarcation.proposals.RequirementOverride;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps what co-chairs would go on without.
 */
@Repository
class RequirementOverrides {

	private static final String ADD = """
			CYPHER 25
			MATCH (:Proposal {key: $proposal})-[:HAS_REVISION]->(revision:Revision {number: $revision})
			UNWIND $rows AS row
			CREATE (:RequirementOverride {
			  key: randomUUID(), requirement: row.requirement, side: row.side, coChairOf: row.coChairOf, reason: row.reason,
			  recordedBy: row.recordedBy, recorded: row.recorded
			})-[:ON_REVISION]->(revision)
			""";

	private final Neo4jClient client;

	RequirementOverrides(Neo4jClient client) {
		this.client = client;
	}

	void add(String proposal, int revision, List<RequirementOverride> overrides) {
		this.client.query(ADD)
			.bindAll(Map.of("proposal", proposal, "revision", revision, "rows",
					overrides.stream().map(RequirementOverrides::row).toList()))
			.run();
	}

	private static Map<String, Object> row(RequirementOverride recorded) {
		var row = new HashMap<String, Object>();
		var side = recorded.askedOf();
		row.put("requirement", recorded.requirement().name());
		row.put("side", (side != null) ? side.value() : null);
		row.put("coChairOf", recorded.coChairOf().value());
		row.put("reason", recorded.reason());
		row.put("recordedBy", recorded.recordedBy());
		row.put("recorded", Times.stored(recorded.recorded()));
		return row;
	}

}

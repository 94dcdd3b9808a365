package org.demarcationmap.overlap.findings;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads in one call how findings stand towards the catalogue.
 */
@Component
class Standings {

	private static final String OF_OWNER = """
			CYPHER 25
			OPTIONAL MATCH (counts:OverlapCounts {name: 'counts'})
			RETURN COUNT { (changed:Changed) } AS changes,
			       coalesce(counts.version, 0) AS version,
			       COLLECT {
			         MATCH (set:FindingSet {owner: $owner})
			         WHERE set.state <> 'PAST'
			         RETURN set
			         ORDER BY set.begun DESC, set.key
			       } AS sets
			""";

	private final Neo4jClient client;

	private final Basis basis;

	Standings(Neo4jClient client, Basis basis) {
		this.client = client;
		this.basis = basis;
	}

	Standing of(String owner) {
		return this.client.query(OF_OWNER)
			.bind(owner)
			.to("owner")
			.fetchAs(Standing.class)
			.mappedBy((_, row) -> new Standing(row.get("changes").asInt(), row.get("version").asInt() > 0,
					this.basis.of(row.get("version").asInt()), row.get("sets").asList(FindingSet::of)))
			.one()
			.orElseThrow();
	}

}

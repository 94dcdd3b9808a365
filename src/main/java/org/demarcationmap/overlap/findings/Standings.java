package org.demarcationmap.overlap.findings;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Reads in one call how findings stand towards the catalogue.
 */
@Component
class Standings {

	private static final String OF_OWNERS = """
			CYPHER 25
			UNWIND $owners AS owner
			OPTIONAL MATCH (counts:OverlapCounts {name: 'counts'})
			RETURN owner AS owner,
			       COUNT { (changed:Changed) } AS changes,
			       coalesce(counts.version, 0) AS version,
			       COLLECT {
			         MATCH (set:FindingSet {owner: owner})
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
		return Objects.requireNonNull(of(List.of(owner)).get(owner));
	}

	/** How the findings of each owner stand. */
	Map<String, Standing> of(Collection<String> owners) {
		var standings = new HashMap<String, Standing>();
		this.client.query(OF_OWNERS)
			.bind(List.copyOf(owners))
			.to("owners")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.forEach((row) -> standings.put(row.get("owner").asString(), standing(row)));
		return standings;
	}

	private Standing standing(Record row) {
		var version = row.get("version").asInt();
		return new Standing(row.get("changes").asInt(), version > 0, this.basis.of(version),
				row.get("sets").asList(FindingSet::of));
	}

}

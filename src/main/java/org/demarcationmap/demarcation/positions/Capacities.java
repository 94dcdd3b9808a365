package org.demarcationmap.demarcation.positions;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.access.Delegation.Capacity;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * How delegations are members, which says whether they take positions.
 */
@Repository
class Capacities {

	private static final String OF = """
			CYPHER 25
			MATCH (delegation:Delegation)
			WHERE delegation.name IN $names
			RETURN delegation.name AS name, delegation.capacity AS capacity
			ORDER BY name
			""";

	private final Neo4jClient client;

	Capacities(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The capacities of some delegations, in one call.
	 * @param names their names
	 * @return the capacities by name, without names that lead nowhere
	 */
	Map<String, Capacity> of(Collection<String> names) {
		return this.client.query(OF)
			.bind(List.copyOf(names))
			.to("names")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("name").asString(),
					(row) -> Capacity.valueOf(row.get("capacity").asString())));
	}

}

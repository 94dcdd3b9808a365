package org.demarcationmap.access;

import java.time.Instant;
import java.util.Optional;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The delegations that take part.
 */
@Repository
public class Delegations {

	private static final String THAT_HOLDS = """
			CYPHER 25
			MATCH (delegation:Delegation {name: $name})
			WHERE coalesce(delegation.from <= $now, true) AND coalesce(delegation.until > $now, true)
			RETURN delegation.name AS name, delegation.capacity AS capacity, delegation.placeholder AS placeholder
			""";

	private final Neo4jClient client;

	Delegations(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The delegation of a name, where it takes part at a moment.
	 * @param name its name
	 * @param now the moment
	 * @return the delegation, or empty where there is none or its time is over
	 */
	public Optional<Delegation> holding(String name, Instant now) {
		return this.client.query(THAT_HOLDS)
			.bind(name)
			.to("name")
			.bind(Term.stored(now))
			.to("now")
			.fetchAs(Delegation.class)
			.mappedBy((_, row) -> new Delegation(row.get("name").asString(),
					Delegation.Capacity.valueOf(row.get("capacity").asString()), row.get("placeholder").asBoolean()))
			.one();
	}

}

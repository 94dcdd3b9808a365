package org.demarcationmap.demarcation.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Which proposals were split off from which.
 */
@Repository
public class Splits {

	private static final String OF = """
			CYPHER 25
			MATCH (proposal:Proposal)
			WHERE proposal.key IN $keys
			OPTIONAL MATCH (proposal)-[:SPLIT_FROM]->(from:Proposal)
			RETURN proposal.key AS key,
			       from.key AS from,
			       COLLECT {
			         MATCH (proposal)<-[split:SPLIT_FROM]-(into:Proposal)
			         RETURN into.key
			         ORDER BY split.at, into.key
			       } AS into
			ORDER BY key
			""";

	private final Neo4jClient client;

	Splits(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The splits of some proposals, in one call.
	 * @param proposals their keys
	 * @return the splits of each
	 */
	public Map<String, Split> of(Collection<String> proposals) {
		return this.client.query(OF)
			.bind(List.copyOf(proposals))
			.to("keys")
			.fetchAs(Split.class)
			.mappedBy((_, row) -> new Split(row.get("key").asString(), row.get("from").asString(null),
					row.get("into").asList(Value::asString)))
			.all()
			.stream()
			.collect(Collectors.toMap(Split::proposal, (it) -> it));
	}

	/**
	 * Where a proposal came from, and what was split off from it.
	 *
	 * @param proposal its key
	 * @param origin the key of the proposal from which it was split off, or nothing
	 * @param into the keys of those split off from it, oldest first
	 */
	public record Split(String proposal, @Nullable String origin, List<String> into) {

		/**
		 * The proposal from which it was split off.
		 * @return its key, or empty for most
		 */
		public Optional<String> from() {
			return Optional.ofNullable(this.origin);
		}

	}

}

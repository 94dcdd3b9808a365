package org.demarcationmap.demarcation.rules;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.StoredRules;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * By which rules proposals go: an opened one by those of its opening, whatever the sides
 * agree afterwards, and a draft by those in force.
 */
@Repository
public class RulesOf {

	private static final String KEEP = """
			CYPHER 25
			MATCH (proposal:Proposal {key: $proposal})
			SET proposal.rulesNumber = $number
			""";

	private static final String OF_PROPOSALS = """
			CYPHER 25
			MATCH (demarcation:Demarcation)-[:HAS_PROPOSAL]->(proposal:Proposal)
			WHERE proposal.key IN $keys
			RETURN proposal.key AS key,
			       demarcation {.commentPeriod, .escalationDays, .quorum, .showCounts, .timeRequestDays} AS opening,
			       COLLECT {
			         MATCH (demarcation)-[:HAS_RULES]->(rules:Rules {state: 'CONSENTED'})
			         WHERE proposal.rulesNumber IS NULL OR rules.number = proposal.rulesNumber
			         RETURN rules
			         ORDER BY rules.number DESC
			         LIMIT 1
			       } AS consented
			ORDER BY key
			""";

	private final Neo4jClient client;

	RulesOf(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Has a proposal keep the rules under which it is opened.
	 * @param proposal its key
	 * @param rules the rules that are in force
	 */
	public void keep(String proposal, Rules rules) {
		this.client.query(KEEP).bindAll(Map.of("proposal", proposal, "number", rules.number())).run();
	}

	/**
	 * The rules by which a proposal goes.
	 * @param key its key
	 * @return the rules
	 * @throws NullPointerException where there is no such proposal
	 */
	public Rules proposal(String key) {
		return Objects.requireNonNull(proposals(List.of(key)).get(key), () -> "There is no proposal " + key + ".");
	}

	/**
	 * The rules by which proposals go, in one call.
	 * @param keys their keys
	 * @return the rules by key; what is no proposal is left out
	 */
	public Map<String, Rules> proposals(Collection<String> keys) {
		return this.client.query(OF_PROPOSALS)
			.bind(List.copyOf(keys))
			.to("keys")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("key").asString(),
					(row) -> StoredRules.read(row.get("consented"), row.get("opening"))));
	}

}

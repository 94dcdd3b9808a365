package org.demarcationmap.demarcation.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.StoredRules;
import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Reads proposals with their revisions, positions and conclusions, in one statement
 * however many there are.
 */
@Repository
class CompleteProposals {

	private static final String READ = Cypher.statement("demarcation/proposals");

	private final Neo4jClient client;

	CompleteProposals(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The proposals of these keys that there are.
	 */
	Map<String, Proposal> of(Collection<String> keys) {
		return this.client.query(READ)
			.bind(List.copyOf(keys))
			.to("keys")
			.fetchAs(Proposal.class)
			.mappedBy((_, row) -> proposal(row))
			.all()
			.stream()
			.collect(Collectors.toMap((proposal) -> proposal.id().toString(), Function.identity()));
	}

	private static Proposal proposal(Record row) {
		var history = new RevisionHistory(row.get("revisions").asList(StoredRevisions::outline),
				row.get("clauses").asList(StoredClauses::clause));
		return Proposal.of(StoredRoots.root(row.get("root")), history, SaidRows.said(row))
			.keeping(StoredRules.read(row.get("consented"), row.get("opening")));
	}

}

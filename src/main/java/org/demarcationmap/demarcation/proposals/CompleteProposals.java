package org.demarcationmap.demarcation.proposals;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.StoredDemarcations;
import org.demarcationmap.demarcation.StoredRules;
import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Reads proposals with their demarcation, revisions, positions and conclusions, in one
 * statement however many there are.
 */
@Repository
class CompleteProposals {

	private static final String READ = Cypher.statement("demarcation/proposals");

	private static final String LOCK = """
			CYPHER 25
			MATCH (proposal:Proposal)
			WHERE proposal.key IN $keys
			WITH proposal
			ORDER BY proposal.key
			SET proposal.locked = true
			REMOVE proposal.locked
			""";

	private static final String LOCK_AND_READ = Cypher.then(LOCK, READ);

	private final Neo4jClient client;

	CompleteProposals(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The proposals of these keys that there are.
	 */
	Map<String, Proposal> of(Collection<String> keys) {
		return run(READ, keys);
	}

	/**
	 * The proposals of these keys that there are, each locked before it is read, until
	 * the transaction ends.
	 */
	Map<String, Proposal> locked(Collection<String> keys) {
		return run(LOCK_AND_READ, keys);
	}

	private Map<String, Proposal> run(String statement, Collection<String> keys) {
		return this.client.query(statement)
			.bind(List.copyOf(keys))
			.to("keys")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.stream()
			.flatMap(CompleteProposals::inDemarcation)
			.collect(Collectors.toMap((proposal) -> proposal.id().toString(), Function.identity()));
	}

	private static Stream<Proposal> inDemarcation(Record row) {
		var demarcation = StoredDemarcations.demarcation(row);
		return row.get("proposals").asList((stored) -> proposal(demarcation, row.get("facts"), stored)).stream();
	}

	private static Proposal proposal(Demarcation demarcation, Value opening, Value stored) {
		var history = new RevisionHistory(stored.get("revisions").asList(StoredRevisions::outline),
				stored.get("clauses").asList(StoredClauses::clause));
		return Proposal.of(demarcation, StoredRoots.root(stored.get("root")), history, SaidRows.said(stored))
			.keeping(StoredRules.read(stored.get("consented"), opening));
	}

}

package org.demarcationmap.demarcation.proposals;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.StoredRules;
import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Reads the revisions of proposals with positions and conclusions, in one statement
 * however many there are.
 */
@Repository
class ProposalParts {

	private static final String PARTS = Cypher.statement("demarcation/proposal-parts");

	private final Neo4jClient client;

	ProposalParts(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * What hangs on a proposal.
	 */
	record Parts(String key, RevisionHistory history, Proposal.Said said, Rules rules) {

		Proposal completing(ProposalRoot root) {
			return Proposal.of(root, this.history, this.said).keeping(this.rules);
		}

	}

	Map<String, Parts> of(List<String> keys) {
		return this.client.query(PARTS)
			.bind(keys)
			.to("keys")
			.fetchAs(Parts.class)
			.mappedBy((_, row) -> parts(row))
			.all()
			.stream()
			.collect(Collectors.toMap(Parts::key, (it) -> it));
	}

	private static Parts parts(Record row) {
		var history = new RevisionHistory(row.get("revisions").asList(StoredRevisions::outline),
				row.get("clauses").asList(StoredClauses::clause));
		return new Parts(row.get("key").asString(), history, SaidRows.said(row),
				StoredRules.read(row.get("consented"), row.get("opening")));
	}

}

package org.demarcationmap.demarcation.proposals;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The clauses of revisions, the current one or not, read in one call.
 */
@Repository
public class ClausesOfRevisions {

	private static final String STATEMENT = Cypher.statement("demarcation/clauses-of-revisions");

	private final Neo4jClient client;

	ClausesOfRevisions(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Reads the clauses of revisions.
	 * @param revisions which revisions
	 * @return the clauses of each in their order, without revisions that there are not
	 */
	public Map<RevisionNumber, List<Clause>> of(Collection<RevisionNumber> revisions) {
		var found = new LinkedHashMap<RevisionNumber, List<Clause>>();
		this.client.query(STATEMENT)
			.bind(revisions.stream().distinct().map(RevisionNumber::parameters).toList())
			.to("revisions")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.forEach((row) -> found
				.put(new RevisionNumber(new ProposalId(UUID.fromString(row.get("proposal").asString())),
						row.get("number").asInt()), row.get("clauses").asList(StoredClauses::clause)));
		return found;
	}

	/**
	 * Which revision is meant.
	 *
	 * @param proposal the proposal
	 * @param number the number of its revision
	 */
	public record RevisionNumber(ProposalId proposal, int number) {

		Map<String, Object> parameters() {
			return Map.of("proposal", this.proposal.toString(), "number", this.number);
		}

	}

}

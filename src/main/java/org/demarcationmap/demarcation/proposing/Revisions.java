package org.demarcationmap.demarcation.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Party;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.Revision;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Adds revisions, which are never changed afterwards.
 */
@Repository
class Revisions {

	private static final String ADD = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $demarcation}), (proposal:Proposal {key: $proposal})
			MERGE (demarcation)-[:HAS_PROPOSAL]->(proposal)
			CREATE (proposal)-[:HAS_REVISION]->(revision:Revision {
			  key: randomUUID(), number: $number, contentHash: $contentHash
			})
			WITH revision
			UNWIND $clauses AS row
			MATCH (topic:Topic {slug: row.topic})
			CREATE (revision)-[:HAS_CLAUSE]->(clause:Clause {
			  key: randomUUID(), position: row.position, aspect: row.aspect, arrangement: row.arrangement,
			  boundary: row.boundary
			})-[:ON_TOPIC]->(topic)
			WITH clause, row
			UNWIND row.parties AS party
			OPTIONAL MATCH (body:Body {code: party.code})
			OPTIONAL MATCH (question:Question {number: party.code, period: party.period})
			WITH clause, party, coalesce(question, body) AS named
			CREATE (clause)-[:NAMES_PARTY {as: party.as, position: party.position}]->(named)
			""";

	private final Neo4jClient client;

	Revisions(Neo4jClient client) {
		this.client = client;
	}

	void add(ProposalRoot proposal, Revision revision) {
		var rows = new ArrayList<Map<String, Object>>();
		for (var clause : revision.clauses()) {
			rows.add(Map.of("position", rows.size(), "topic", clause.topic().value(), "aspect", clause.aspect().value(),
					"arrangement", clause.arrangement().name(), "boundary", clause.boundary(), "parties",
					parties(clause)));
		}
		this.client.query(ADD)
			.bindAll(Map.of("demarcation", proposal.demarcation(), "proposal", proposal.key(), "number",
					revision.number(), "contentHash", revision.contentHash(), "clauses", rows))
			.run();
	}

	private static List<Map<String, Object>> parties(Clause clause) {
		var rows = new ArrayList<Map<String, Object>>();
		clause.responsible().forEach((party) -> rows.add(row(party, "RESPONSIBLE", rows.size())));
		clause.contributing().forEach((party) -> rows.add(row(party, "CONTRIBUTING", rows.size())));
		return rows;
	}

	private static Map<String, Object> row(Party party, String as, int position) {
		return switch (party) {
			case Party.OfQuestion(var number, var period) ->
				Map.of("code", number.toString(), "period", period.toString(), "as", as, "position", position);
			case Party.OfBody(var body) -> Map.of("code", body.value(), "period", "", "as", as, "position", position);
		};
	}

}

package org.demarcationmap.demarcation.proposing;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.Party;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.demarcation.proposing.Confirming.Confirmation;
import org.jspecify.annotations.Nullable;

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
			  key: randomUUID(), proposal: $proposal, number: $number, contentHash: $contentHash, title: $title,
			  document: $document, clauseKeys: $clauseKeys, clauseHashes: $clauseHashes, author: $author, made: $made,
			  note: $note, editorial: $editorial, compromise: $compromise, commentsBefore: proposal.commentsUntil
			})
			WITH revision
			UNWIND $clauses AS row
			MATCH (topic:Topic {slug: row.topic})
			CREATE (revision)-[:HAS_CLAUSE]->(clause:Clause {
			  key: randomUUID(), position: row.position, aspect: row.aspect, arrangement: row.arrangement,
			  boundary: row.boundary, validUntil: row.validUntil, reviewOn: row.reviewOn
			})-[:ON_TOPIC]->(topic)
			WITH clause, row
			UNWIND row.parties AS party
			OPTIONAL MATCH (body:Body {code: party.code})
			OPTIONAL MATCH (question:Question {number: party.code, period: party.period})
			WITH clause, party, coalesce(question, body) AS named
			CREATE (clause)-[:NAMES_PARTY {as: party.as, position: party.position}]->(named)
			""";

	private static final String CONFIRM = """
			CYPHER 25
			MATCH (revision:Revision {proposal: $proposal, number: $revision})
			CREATE (:Confirmation {
			  key: randomUUID(), side: $side, as: $as, confirmedBy: $confirmedBy, confirmed: $confirmed
			})-[:CONFIRMS]->(revision)
			RETURN revision.commentsBefore AS commentsBefore
			""";

	private final Neo4jClient client;

	Revisions(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Adds a revision, and the end of comments as it was before.
	 * @param proposal whose revision it is
	 * @param revision the revision, with the next number
	 */
	void add(ProposalRoot proposal, Revision revision) {
		var outline = revision.outline();
		var content = outline.content();
		var clauses = new ArrayList<Map<String, @Nullable Object>>();
		revision.clauses().forEach((clause) -> clauses.add(row(clause, clauses.size())));
		this.client.query(ADD)
			.bindAll(Map.of("demarcation", proposal.demarcation(), "proposal", proposal.key(), "number",
					revision.number(), "contentHash", revision.contentHash(), "title", content.title(), "document",
					content.document(), "clauseKeys",
					content.clauses().keySet().stream().map(ClauseKey::toString).toList(), "clauseHashes",
					List.copyOf(content.clauses().values())))
			.bindAll(Map.of("author", outline.making().author(), "made", stored(outline.making().made()), "note",
					outline.making().note(), "editorial", outline.editorial(), "compromise",
					outline.claims().compromise(), "clauses", clauses))
			.run();
	}

	/**
	 * Keeps that a side confirmed what is said of a revision.
	 * @param proposal whose revision it is
	 * @param confirmation who confirmed what
	 * @param act who acts when
	 * @return when comments would have ended without the revision, where they ran
	 */
	Optional<Instant> confirm(ProposalRoot proposal, Confirmation confirmation, Act act) {
		return this.client.query(CONFIRM)
			.bindAll(Map.of("proposal", proposal.key(), "revision", confirmation.revision(), "side",
					confirmation.side(), "as", confirmation.as().name(), "confirmedBy", act.participant().name(),
					"confirmed", stored(act.now())))
			.fetchAs(Instant.class)
			.mappedBy((_, row) -> row.get("commentsBefore").isNull() ? null
					: row.get("commentsBefore").asZonedDateTime().toInstant())
			.one();
	}

	private static ZonedDateTime stored(Instant moment) {
		return moment.atZone(ZoneOffset.UTC);
	}

	private static Map<String, @Nullable Object> row(Clause clause, int position) {
		var row = new HashMap<String, @Nullable Object>();
		row.put("position", position);
		row.put("topic", clause.topic().value());
		row.put("aspect", clause.aspect().value());
		row.put("arrangement", clause.arrangement().name());
		row.put("boundary", clause.boundary());
		row.put("validUntil", clause.validity().lastDay());
		row.put("reviewOn", clause.validity().reviewDay());
		row.put("parties", parties(clause));
		return row;
	}

	private static List<Map<String, Object>> parties(Clause clause) {
		var rows = new ArrayList<Map<String, Object>>();
		clause.responsible().forEach((party) -> rows.add(row(party, "RESPONSIBLE", rows.size())));
		clause.contributing().forEach((party) -> rows.add(row(party, "CONTRIBUTING", rows.size())));
		clause.informed().forEach((party) -> rows.add(row(party, "INFORMED", rows.size())));
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

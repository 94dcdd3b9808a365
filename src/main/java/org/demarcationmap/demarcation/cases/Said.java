package org.demarcationmap.demarcation.cases;

import java.util.Map;

import org.demarcationmap.access.ClientMutations;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.overlap.reviews.FindingsAtRest;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Everything that was said in a demarcation, to be counted, and to be forgotten where it
 * was only practised.
 */
@Repository
class Said {

	private static final String COUNT = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $slug})
			RETURN COUNT { (demarcation)-[:HAS_PROPOSAL]->(:Proposal) } AS proposals,
			       COUNT { (demarcation)-[:HAS_LINE]->(:AgreedLine) } AS lines,
			       COUNT { (demarcation)-[:HAS_ANNOTATION]->(:Annotation) } AS annotations,
			       COUNT { (demarcation)-[:HAS_JUSTIFICATION]->(:GapJustification) } AS justifications
			""";

	/** Whoever speaks about a proposal at this moment is waited for. */
	private static final String LOCK = """
			CYPHER 25
			MATCH (:Demarcation {slug: $slug})-[:HAS_PROPOSAL]->(proposal:Proposal)
			SET proposal.locked = true
			REMOVE proposal.locked
			""";

	private static final String BEGIN = """
			CYPHER 25
			MATCH (:Demarcation {slug: $slug})-[:HAS_PROPOSAL|HAS_LINE|HAS_ANNOTATION|HAS_JUSTIFICATION]->(part)
			SET part:Forgotten
			""";

	/** The labels are those of what people say, and of nothing that others share. */
	private static final String SPREAD = """
			CYPHER 25
			MATCH (:Forgotten)--(part:Revision|Clause|Position|Confirmation|Concern|Comment|RequirementOverride|Conclusion|
			                      Endorsement|AnnotationReply)
			WHERE NOT part:Forgotten
			WITH DISTINCT part
			SET part:Forgotten
			RETURN count(part) AS found
			""";

	private static final String FORGET_DEADLINES = """
			CYPHER 25
			MATCH (part:Forgotten)
			MATCH (deadline:PassedDeadline {subject: part.key})
			DELETE deadline
			""";

	private static final String FORGET = """
			CYPHER 25
			MATCH (part:Forgotten)
			DETACH DELETE part
			""";

	private final Neo4jClient client;

	private final FindingsAtRest findings;

	private final ClientMutations mutations;

	Said(Neo4jClient client, FindingsAtRest findings, ClientMutations mutations) {
		this.client = client;
		this.findings = findings;
		this.mutations = mutations;
	}

	/** How much was said. */
	Amount in(Demarcation demarcation) {
		var reviews = this.findings.reviewsUnder(demarcation.id());
		return this.client.query(COUNT)
			.bind(demarcation.slug().value())
			.to("slug")
			.fetchAs(Amount.class)
			.mappedBy((_, row) -> new Amount(row.get("proposals").asInt(), row.get("lines").asInt(),
					row.get("annotations").asInt(), row.get("justifications").asInt(), reviews))
			.one()
			.orElse(Amount.NOTHING);
	}

	/** Forgets all of it, within a transaction. */
	void forget(Demarcation demarcation) {
		var slug = demarcation.slug().value();
		this.client.query(LOCK).bind(slug).to("slug").run();
		this.client.query(BEGIN).bind(slug).to("slug").run();
		int found;
		do {
			found = spread();
		}
		while (found > 0);
		this.client.query(FORGET_DEADLINES).run();
		this.client.query(FORGET).run();
		this.findings.forget(demarcation.id());
		this.mutations.forget(slug);
	}

	private int spread() {
		return this.client.query(SPREAD).fetchAs(Integer.class).one().orElse(0);
	}

	/**
	 * How much was said.
	 *
	 * @param proposals how many proposals
	 * @param lines how many versions of the line
	 * @param annotations how many annotations
	 * @param justifications how many justifications of gaps
	 * @param reviews how many overlaps were reviewed
	 */
	record Amount(int proposals, int lines, int annotations, int justifications, int reviews) {

		static final Amount NOTHING = new Amount(0, 0, 0, 0, 0);

		boolean isNothing() {
			return equals(NOTHING);
		}

		Map<String, Object> parts() {
			return Map.of("proposals", this.proposals, "lines", this.lines, "annotations", this.annotations,
					"justifications", this.justifications, "reviews", this.reviews);
		}

	}

}

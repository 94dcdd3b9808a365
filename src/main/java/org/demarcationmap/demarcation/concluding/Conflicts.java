package org.demarcationmap.demarcation.concluding;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.lines.AgreedLine;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.lines.Allocation;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.neo4j.Cypher;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Other proposals that were concluded on the same places.
 */
@Repository
class Conflicts {

	private static final String CONCLUDED = Cypher.statement("demarcation/conflicting-conclusions");

	private final Neo4jClient client;

	private final AgreedLines lines;

	Conflicts(Neo4jClient client, AgreedLines lines) {
		this.client = client;
		this.lines = lines;
	}

	void check(Refusals refusals, Proposal proposal, ConclusionDraft draft) {
		for (var other : concluded(proposal, draft)) {
			refusals.add(ErrorCode.CONFLICTING_CONCLUSION,
					"The co-chair of " + other.side() + " concluded another proposal on " + other.topic() + " ("
							+ other.aspect() + ") as agreed: '" + other.title() + "', " + other.key()
							+ ". Conclude or withdraw that one first.",
					"proposal");
		}
		for (var taken : taken(proposal, draft)) {
			refusals.when(!draft.supersedes().contains(taken.basis().proposal()), ErrorCode.WOULD_SUPERSEDE,
					() -> "The line has agreed on " + taken.topic() + " (" + taken.aspect() + ") by the proposal "
							+ taken.basis().proposal() + ". To replace that, name it in supersedes.",
					"supersedes");
		}
	}

	private List<Concluded> concluded(Proposal proposal, ConclusionDraft draft) {
		return this.client.query(CONCLUDED)
			.bind(proposal.id().toString())
			.to("proposal")
			.fetchAs(Concluded.class)
			.mappedBy((_, row) -> new Concluded(row.get("key").asString(), row.get("title").asString(),
					row.get("topic").asString(), row.get("aspect").asString(), row.get("side").asString()))
			.all()
			.stream()
			.filter((other) -> places(proposal, draft).stream().anyMatch(other::isOn))
			.toList();
	}

	private static List<ClauseKey> places(Proposal proposal, ConclusionDraft draft) {
		return (draft.outcome() == Conclusion.Result.PARTLY_AGREED) ? draft.agreedOn(proposal)
				: proposal.revision().clauses().stream().map(Clause::key).toList();
	}

	/**
	 * What a proposal itself brought into the line, before it was reopened, is its own.
	 */
	private List<Allocation> taken(Proposal proposal, ConclusionDraft draft) {
		var clauses = places(proposal, draft);
		var own = proposal.id().toString();
		return this.lines.find(proposal.demarcation().slug().value(), null, null)
			.map(AgreedLine::allocations)
			.orElse(List.of())
			.stream()
			.filter((allocation) -> !allocation.basis().proposal().equals(own))
			.filter((allocation) -> clauses.stream().anyMatch(allocation::isReplacedBy))
			.toList();
	}

	/**
	 * Another proposal that a side concluded.
	 */
	private record Concluded(String key, String title, String topic, String aspect, String side) {

		boolean isOn(ClauseKey place) {
			return place.overlaps(new ClauseKey(new TopicSlug(this.topic), new Aspect(this.aspect)));
		}

	}

}

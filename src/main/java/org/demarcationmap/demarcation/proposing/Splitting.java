package org.demarcationmap.demarcation.proposing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.ClausesOfRevisions;
import org.demarcationmap.demarcation.proposals.ClausesOfRevisions.RevisionNumber;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalId;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.demarcation.proposals.RevisionContent;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.demarcation.proposing.ProposalSplit.Carried;
import org.demarcationmap.neo4j.Cypher;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Splits off the clauses that could not be concluded: they go on as an open proposal with
 * the same revisions, positions and concerns as far as these speak of them.
 */
@Component
public class Splitting {

	private static final String CREATE = """
			CYPHER 25
			MATCH (old:Proposal {key: $old})
			CREATE (new:Proposal)
			SET new = old {.*, key: $new, version: 0}
			CREATE (new)-[:SPLIT_FROM {at: $now}]->(old)
			""";

	private static final String CARRY = Cypher.statement("demarcation/split-carry");

	private static final String CARRY_POSITIONS = Cypher.statement("demarcation/split-positions");

	private static final String MOVE_CONCERNS = Cypher.statement("demarcation/split-concerns");

	private final Revisions revisions;

	private final ClausesOfRevisions clauses;

	private final Neo4jClient client;

	Splitting(Revisions revisions, ClausesOfRevisions clauses, Neo4jClient client) {
		this.revisions = revisions;
		this.clauses = clauses;
		this.client = client;
	}

	/**
	 * Splits off everything but some clauses.
	 * @param root the open proposal
	 * @param proposal the same with everything said about it
	 * @param agreed the clauses that stay
	 * @param act who acts when
	 */
	public void splitOff(ProposalRoot root, Proposal proposal, Collection<ClauseKey> agreed, Act act) {
		var split = new ProposalId(UUID.randomUUID());
		this.client.query(CREATE)
			.bindAll(Map.of("old", root.key(), "new", split.toString(), "now", act.now().toString()))
			.run();
		var carried = carried(proposal, agreed);
		carried.forEach((revision) -> this.revisions.add(root.splitOff(split), revision));
		var rest = proposal.revision()
			.clauses()
			.stream()
			.map(Clause::key)
			.filter((it) -> !agreed.contains(it))
			.toList();
		var clauses = rest.stream().map(ClauseKey::toString).toList();
		act.record(new ProposalSplit(root.key(), root.demarcation(), split.toString(), clauses,
				carry(root, split, carried, clauses)));
	}

	/**
	 * The revisions without the clauses that are agreed; one that held nothing else is
	 * left out.
	 */
	private List<Revision> carried(Proposal proposal, Collection<ClauseKey> agreed) {
		var numbers = proposal.revisions()
			.stream()
			.map((it) -> new RevisionNumber(proposal.id(), it.number()))
			.toList();
		var found = this.clauses.of(numbers);
		return proposal.revisions()
			.stream()
			.map((outline) -> without(agreed, outline,
					found.getOrDefault(new RevisionNumber(proposal.id(), outline.number()), List.of())))
			.filter((revision) -> !revision.clauses().isEmpty())
			.toList();
	}

	private static Revision without(Collection<ClauseKey> agreed, RevisionOutline outline, List<Clause> clauses) {
		var rest = clauses.stream().filter((clause) -> !agreed.contains(clause.key())).toList();
		var content = RevisionContent.of(outline.content().title(), outline.content().document(), rest);
		return new Revision(new RevisionOutline(outline.number(), content, outline.making(), outline.claims()), rest);
	}

	private Carried carry(ProposalRoot root, ProposalId split, List<Revision> revisions, List<String> clauses) {
		Map<String, Object> parameters = Map.of("old", root.key(), "new", split.toString(), "numbers",
				revisions.stream().map(Revision::number).toList(), "clauses", clauses);
		this.client.query(CARRY).bindAll(parameters).run();
		var positions = this.client.query(CARRY_POSITIONS).bindAll(parameters).fetch().all();
		var concerns = this.client.query(MOVE_CONCERNS).bindAll(parameters).fetchAs(String.class).all();
		return new Carried(revisions, List.copyOf(positions), List.copyOf(concerns));
	}

}

package org.demarcationmap.demarcation.comparing;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalId;

/**
 * A clause with the proposal that it stands in.
 *
 * @param demarcation the slug of the demarcation
 * @param origin the proposal
 * @param clause the clause of its current revision
 */
public record ProposedClause(String demarcation, Origin origin, Clause clause) {

	static ProposedClause of(Proposal proposal, Clause clause) {
		var origin = new Origin(proposal.id(), proposal.facts().title(), proposal.facts().side(),
				proposal.revision().number());
		return new ProposedClause(proposal.demarcation().slug().value(), origin, clause);
	}

	public ProposalId proposal() {
		return this.origin.proposal();
	}

	public String title() {
		return this.origin.title();
	}

	public BodyCode side() {
		return this.origin.side();
	}

	public int revision() {
		return this.origin.revision();
	}

	/**
	 * Where a clause stands.
	 *
	 * @param proposal the proposal
	 * @param title what the proposal proposes
	 * @param side the side on which it was submitted
	 * @param revision the number of its current revision
	 */
	public record Origin(ProposalId proposal, String title, BodyCode side, int revision) {

	}

}

package org.demarcationmap.demarcation.positions;

import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

/**
 * What must hold of a proposal before anybody says something about it.
 */
final class OpenProposals {

	private OpenProposals() {
	}

	static Refusals mustBeOpen(Proposal proposal, String what) {
		var state = proposal.progress().state();
		return new Refusals().when(state != ProposalState.OPEN, ErrorCode.NOT_OPEN,
				() -> "The proposal is " + state + ". " + what + " only while it is OPEN.", "proposal");
	}

}

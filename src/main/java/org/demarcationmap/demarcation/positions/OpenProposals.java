package org.demarcationmap.demarcation.positions;

import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

/**
 * What must hold of a proposal before anybody says something about it.
 */
final class OpenProposals {

	private OpenProposals() {
	}

	static Refusals mustBeOpen(ProposalRoot root, String what) {
		return new Refusals().when(root.state() != ProposalState.OPEN, ErrorCode.NOT_OPEN,
				() -> "The proposal is " + root.state() + ". " + what + " only while it is OPEN.", "proposal");
	}

}

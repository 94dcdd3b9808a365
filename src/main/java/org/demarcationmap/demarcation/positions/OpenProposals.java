package org.demarcationmap.demarcation.positions;

import java.util.Optional;

import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.jspecify.annotations.Nullable;

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

	/**
	 * Refuses what was meant for a wording that is no longer the current one.
	 */
	static void mustBeCurrent(Refusals refusals, Proposal proposal, @Nullable Integer expected) {
		var current = proposal.revision().number();
		Optional.ofNullable(expected)
			.filter((it) -> it != current)
			.ifPresent((it) -> refusals.add(ErrorCode.STALE_REVISION,
					"You read revision " + it + "; the current one is " + current + ". Read it, and decide again.",
					"expectedRevision"));
	}

}

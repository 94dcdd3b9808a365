package org.demarcationmap.demarcation.proposing;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.ReadRevision;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Takes proposals back. What was said of them stays readable.
 */
@Service
public class Withdrawing {

	private final Proposals proposals;

	private final Commands commands;

	Withdrawing(Proposals proposals, Commands commands) {
		this.proposals = proposals;
		this.commands = commands;
	}

	/**
	 * Takes a proposal back before it is concluded. Its author and the co-chairs of its
	 * side may.
	 * @param draft which proposal, and why
	 * @return the withdrawn proposal, or why it cannot be taken back
	 */
	public Outcome<Proposal> withdraw(WithdrawalDraft draft) {
		return this.commands.run((act) -> this.proposals.lock(draft.proposal())
			.map((root) -> withdraw(root, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> withdraw(ProposalRoot root, WithdrawalDraft draft, Act act) {
		Proposers.mustLead(act.participant(), root, "withdraw");
		var refusals = new Refusals();
		refusals.when(!root.state().isUndecided(), ErrorCode.NOT_OPEN,
				() -> "The proposal is " + root.state() + ". It can be withdrawn only while it is DRAFT or OPEN.",
				"proposal");
		ReadRevision.mustBeCurrent(refusals, this.proposals.complete(root), draft.expectedRevision());
		Wording.neededText(refusals, draft.reason(), "reason");
		return refusals.orElse(() -> Outcome.done(withdraw(root, draft.reason().strip(), act)));
	}

	private Proposal withdraw(ProposalRoot root, String reason, Act act) {
		var withdrawn = this.proposals.save(root.withdraw(reason));
		act.record(new ProposalWithdrawn(root.key(), root.demarcation(), reason));
		return this.proposals.complete(withdrawn);
	}

}

package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Takes the word of co-chairs that a revision is what its maker says it is.
 */
@Service
public class Confirming {

	private final Proposals proposals;

	private final Revisions revisions;

	private final Commands commands;

	Confirming(Proposals proposals, Revisions revisions, Commands commands) {
		this.proposals = proposals;
		this.revisions = revisions;
		this.commands = commands;
	}

	/**
	 * Confirms for a side that a revision changes no meaning. Once every other side
	 * confirmed it, positions taken before stay, and the comment period ends when it
	 * would have ended. Only the co-chair of the side may.
	 * @param draft which revision
	 * @return the proposal, or why it cannot be confirmed
	 */
	public Outcome<Proposal> confirmEditorial(ConfirmationDraft draft) {
		return confirm(draft, RevisionClaim.EDITORIAL);
	}

	/**
	 * Confirms for a side that a revision is the compromise text of the co-chairs. Only
	 * the co-chair of the side may.
	 * @param draft which revision
	 * @return the proposal, or why it cannot be confirmed
	 */
	public Outcome<Proposal> confirmCompromise(ConfirmationDraft draft) {
		return confirm(draft, RevisionClaim.COMPROMISE);
	}

	private Outcome<Proposal> confirm(ConfirmationDraft draft, RevisionClaim claim) {
		return this.commands.run((act) -> this.proposals.lock(draft.proposal())
			.map((root) -> confirm(root, draft, claim, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> confirm(ProposalRoot root, ConfirmationDraft draft, RevisionClaim claim, Act act) {
		var before = this.proposals.complete(root);
		if (before.demarcation().side(draft.side()).isEmpty()) {
			return Outcome.refused(List.of(Unknown.side(before.demarcation(), draft.side())));
		}
		act.participant().mustBe(new Role.CoChair(root.demarcation(), draft.side()), "confirm it for its side");
		return ConfirmationCheck.of(before, draft, claim)
			.orElse(() -> Outcome.done(record(root, new Confirmation(draft, claim), act)));
	}

	private Proposal record(ProposalRoot root, Confirmation confirmation, Act act) {
		var endBefore = this.revisions.confirm(root, confirmation, act);
		var proposal = this.proposals.complete(root);
		var current = proposal.revision().outline();
		var end = endBefore.filter((_) -> confirmation.as() == RevisionClaim.EDITORIAL
				&& root.state() == ProposalState.OPEN && current.number() == confirmation.revision()
				&& current.countsAsEditorial(proposal.demarcation().others(root.side())));
		act.record(new RevisionConfirmed(root.key(), root.demarcation(), confirmation, end.orElse(null)));
		return end.map((it) -> this.proposals.complete(this.proposals.save(root.commentedUntil(it)))).orElse(proposal);
	}

	/**
	 * That a side confirms a claim.
	 */
	record Confirmation(int revision, String side, RevisionClaim as) {

		Confirmation(ConfirmationDraft draft, RevisionClaim as) {
			this(draft.revision(), draft.side(), as);
		}

	}

}

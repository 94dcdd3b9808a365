package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.clauses.ClauseDraft;
import org.demarcationmap.demarcation.clauses.Clauses;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.ReadRevision;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Opens drafts.
 */
@Service
public class Opening {

	private final Proposals proposals;

	private final Clauses clauses;

	private final CommentPeriods periods;

	private final Commands commands;

	Opening(Proposals proposals, Clauses clauses, CommentPeriods periods, Commands commands) {
		this.proposals = proposals;
		this.clauses = clauses;
		this.periods = periods;
		this.commands = commands;
	}

	/**
	 * Opens a draft: its comment period begins, and delegations can take positions. Its
	 * author and the co-chairs of its side may.
	 * @param id the proposal's key
	 * @param expectedRevision the number of the revision that the participant read, if
	 * told
	 * @return the open proposal, or why it cannot be opened
	 */
	public Outcome<Proposal> open(String id, @Nullable Integer expectedRevision) {
		return this.commands.run((act) -> this.proposals.lock(id)
			.map((root) -> open(root, expectedRevision, act))
			.orElseGet(() -> Unknown.proposal(id)));
	}

	private Outcome<Proposal> open(ProposalRoot root, @Nullable Integer expectedRevision, Act act) {
		Proposers.mustLead(act.participant(), root, "open");
		if (root.state() != ProposalState.DRAFT) {
			return Outcome.refused(ErrorCode.NOT_A_DRAFT,
					"The proposal is " + root.state() + ". Only a draft can be opened." + instead(root), "proposal");
		}
		var proposal = this.proposals.complete(root);
		var refusals = new Refusals();
		ReadRevision.mustBeCurrent(refusals, proposal, expectedRevision);
		return refusals.addAll(wrong(proposal)).orElse(() -> Outcome.done(begin(root, act)));
	}

	private static String instead(ProposalRoot root) {
		return (root.state() != ProposalState.REOPENED) ? ""
				: " Revise this one by reviseProposal, which opens its new wording for comments; or submit another"
						+ " proposal, and name " + root.key() + " in supersedes when it is concluded.";
	}

	/**
	 * Scope, Questions and days may have changed since the draft was written.
	 */
	private List<UserError> wrong(Proposal proposal) {
		var drafts = proposal.revision().clauses().stream().map(ClauseDraft::of).toList();
		return this.clauses.check(proposal.demarcation(), drafts).userErrors();
	}

	private Proposal begin(ProposalRoot root, Act act) {
		return this.proposals.complete(this.proposals.save(this.periods.open(root, act)));
	}

}

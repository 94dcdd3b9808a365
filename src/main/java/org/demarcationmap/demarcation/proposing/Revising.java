package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.demarcation.proposals.RevisionContent;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Claims;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Making;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Words proposals otherwise. What was written stays as it was: each wording is a revision
 * of its own.
 */
@Service
public class Revising {

	private final Proposals proposals;

	private final RevisionCheck check;

	private final Revisions revisions;

	private final CommentPeriods periods;

	private final Commands commands;

	Revising(Proposals proposals, RevisionCheck check, Revisions revisions, CommentPeriods periods, Commands commands) {
		this.proposals = proposals;
		this.check = check;
		this.revisions = revisions;
		this.periods = periods;
		this.commands = commands;
	}

	/**
	 * Adds a revision, which is the current one from then on. The comment period of an
	 * open proposal begins anew, and one that was reopened is open again. The author of
	 * the proposal and the co-chairs of its side may.
	 * @param draft what the participant wrote
	 * @return the proposal, or everything that is wrong with the draft
	 */
	public Outcome<Proposal> revise(RevisionDraft draft) {
		return this.commands.run((act) -> this.proposals.lock(draft.proposal())
			.map((root) -> revise(root, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> revise(ProposalRoot root, RevisionDraft draft, Act act) {
		Proposers.mustLead(act.participant(), root, "revise");
		Proposers.mustCoChair(draft.compromise(), act.participant(), root.demarcation(), root.side());
		var proposal = this.proposals.complete(root);
		return this.check.check(proposal, draft)
			.map((clauses) -> add(root, proposal, revision(proposal, draft, clauses, act), act));
	}

	private static Revision revision(Proposal proposal, RevisionDraft draft, List<Clause> clauses, Act act) {
		var content = RevisionContent.of(draft.titleAfter(proposal), draft.documentAfter(proposal), clauses);
		var making = new Making(act.participant().name(), act.now(), draft.note().strip());
		var claims = Claims.of(draft.editorial(), draft.compromise());
		return new Revision(new RevisionOutline(proposal.revision().number() + 1, content, making, claims), clauses);
	}

	private Proposal add(ProposalRoot root, Proposal before, Revision revision, Act act) {
		this.revisions.add(root, revision);
		var renewed = (root.state() == ProposalState.OPEN) ? this.periods.beginAnew(root, act.now()) : root;
		act.record(new ProposalRevised(renewed, revision.outline(),
				revision.outline().changedSince(before.revision().outline())));
		return this.proposals.complete(
				this.proposals.save((root.state() == ProposalState.REOPENED) ? this.periods.open(root, act) : renewed));
	}

}

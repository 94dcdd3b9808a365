package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Clauses;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalRoot.Author;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.demarcation.proposals.RevisionContent;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Claims;
import org.demarcationmap.demarcation.proposals.RevisionOutline.Making;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Submits proposals.
 */
@Service
public class Proposing {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final Clauses clauses;

	private final Revisions revisions;

	private final Commands commands;

	Proposing(Demarcations demarcations, Proposals proposals, Clauses clauses, Revisions revisions, Commands commands) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.clauses = clauses;
		this.revisions = revisions;
		this.commands = commands;
	}

	/**
	 * Submits a proposal as a draft. Experts of a side and its co-chairs may.
	 * @param draft what the participant wrote
	 * @return the proposal, or everything that is wrong with the draft
	 */
	public Outcome<Proposal> submit(ProposalDraft draft) {
		return this.commands.run((act) -> this.demarcations.named(draft.demarcation())
			.then((demarcation) -> submit(demarcation, draft, act)));
	}

	private Outcome<Proposal> submit(Demarcation demarcation, ProposalDraft draft, Act act) {
		var refusals = new Refusals();
		if (demarcation.side(draft.side()).isEmpty()) {
			refusals.addAll(List.of(Unknown.side(demarcation, draft.side())));
		}
		else {
			Proposers.mustWorkFor(act.participant(), draft.demarcation(), draft.side());
			Proposers.mustCoChair(draft.compromise(), act.participant(), draft.demarcation(), draft.side());
		}
		Wording.line(refusals, draft.title(), "title");
		Wording.optionalLine(refusals, draft.document(), "document");
		var checked = this.clauses.check(demarcation, draft.clauses());
		return refusals.addAll(checked.userErrors()).orElse(() -> checked.map((valid) -> add(draft, valid, act)));
	}

	private Proposal add(ProposalDraft draft, List<Clause> valid, Act act) {
		var delegation = act.participant().speaksFor().map(Delegation::name).orElse(null);
		var author = new Author(act.participant().name(), delegation, act.now());
		var root = this.proposals.save(ProposalRoot.draft(draft.demarcation(), draft.side(), author));
		var content = RevisionContent.of(draft.title().strip(), draft.document().strip(), valid);
		var outline = new RevisionOutline(1, content, new Making(author.name(), act.now(), ""),
				Claims.of(false, draft.compromise()));
		this.revisions.add(root, new Revision(outline, valid));
		act.record(new ProposalSubmitted(root.key(), root.demarcation(), content.title(), draft.side(),
				content.contentHash()));
		return this.proposals.complete(root);
	}

}

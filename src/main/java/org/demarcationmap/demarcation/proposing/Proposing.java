package org.demarcationmap.demarcation.proposing;

import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Clauses;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalId;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Submits proposals and opens them.
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
			mustWorkFor(act.participant(), demarcation, draft.side());
		}
		Wording.line(refusals, draft.title(), "title");
		Wording.optionalLine(refusals, draft.document(), "document");
		var checked = this.clauses.check(demarcation, draft.clauses());
		return refusals.addAll(checked.userErrors()).orElse(() -> checked.map((valid) -> add(draft, valid, act)));
	}

	private Proposal add(ProposalDraft draft, List<Clause> valid, Act act) {
		var delegation = act.participant().speaksFor().map(Delegation::name).orElse(null);
		var root = this.proposals.save(new ProposalRoot(ProposalId.random().toString(), null, draft.demarcation(),
				draft.title().strip(), draft.document().strip(), ProposalState.DRAFT, draft.side(),
				act.participant().name(), delegation, act.now(), null, null));
		var revision = Revision.first(valid);
		this.revisions.add(root, revision);
		act.record(new ProposalSubmitted(root.key(), root.demarcation(), root.title(), draft.side(),
				revision.contentHash()));
		return this.proposals.complete(root);
	}

	/**
	 * Opens a draft: its comment period begins, and delegations can take positions. Its
	 * author and the co-chairs of its side may.
	 * @param id the proposal's key
	 * @return the open proposal, or why it cannot be opened
	 */
	public Outcome<Proposal> open(String id) {
		return this.commands
			.run((act) -> this.proposals.lock(id).map((root) -> open(root, act)).orElseGet(() -> Unknown.proposal(id)));
	}

	private Outcome<Proposal> open(ProposalRoot root, Act act) {
		if (!act.participant().name().equals(root.author())
				&& !act.participant().coChairedSides(root.demarcation()).contains(root.side())) {
			throw act.participant()
				.refusal("Only its author " + root.author() + " and the co-chair of " + root.side()
						+ " may open this proposal");
		}
		if (root.state() != ProposalState.DRAFT) {
			return Outcome.refused(ErrorCode.NOT_A_DRAFT,
					"The proposal is " + root.state() + ". Only a draft can be opened.", "proposal");
		}
		var until = act.now().plus(this.demarcations.get(root.demarcation()).commentPeriod());
		var opened = this.proposals.save(root.open(act.now(), until));
		act.record(new ProposalOpened(opened.key(), opened.demarcation(), until));
		return Outcome.done(this.proposals.complete(opened));
	}

	private static void mustWorkFor(Participant participant, Demarcation demarcation, String side) {
		var own = Stream.concat(participant.bodies().stream(),
				participant.coChairedSides(demarcation.slug().value()).stream());
		if (own.noneMatch(side::equals)) {
			throw participant.refusal("Only an " + new Role.Expert(side) + " and the co-chair of " + side
					+ " may submit a proposal on its side");
		}
	}

}

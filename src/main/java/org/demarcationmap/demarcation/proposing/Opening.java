package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Deadlines;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.clauses.ClauseDraft;
import org.demarcationmap.demarcation.clauses.Clauses;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.rules.RulesOf;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;

import org.springframework.stereotype.Service;

/**
 * Opens drafts.
 */
@Service
public class Opening {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final Clauses clauses;

	private final Deadlines deadlines;

	private final RulesOf rulesOf;

	private final Commands commands;

	Opening(Demarcations demarcations, Proposals proposals, Clauses clauses, Deadlines deadlines, RulesOf rulesOf,
			Commands commands) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.clauses = clauses;
		this.deadlines = deadlines;
		this.rulesOf = rulesOf;
		this.commands = commands;
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
		Proposers.mustLead(act.participant(), root, "open");
		if (root.state() != ProposalState.DRAFT) {
			return Outcome.refused(ErrorCode.NOT_A_DRAFT,
					"The proposal is " + root.state() + ". Only a draft can be opened.", "proposal");
		}
		var demarcation = this.demarcations.get(root.demarcation());
		var wrong = wrong(demarcation, this.proposals.complete(root));
		return wrong.isEmpty() ? Outcome.done(begin(root, demarcation, act)) : Outcome.refused(wrong);
	}

	/**
	 * Scope, Questions and days may have changed since the draft was written.
	 */
	private List<UserError> wrong(Demarcation demarcation, Proposal proposal) {
		var drafts = proposal.revision().clauses().stream().map(ClauseDraft::of).toList();
		return this.clauses.check(demarcation, drafts).userErrors();
	}

	private Proposal begin(ProposalRoot root, Demarcation demarcation, Act act) {
		var until = this.deadlines.after(act.now(), demarcation.rules().commentPeriod());
		var opened = this.proposals.save(root.open(act.now(), until));
		this.rulesOf.keep(opened.key(), demarcation.rules());
		act.record(new ProposalOpened(opened.key(), opened.demarcation(), until));
		return this.proposals.complete(opened);
	}

}

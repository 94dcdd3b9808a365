package org.demarcationmap.demarcation.concluding;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Records conclusions. Once every side's co-chair recorded that a proposal is agreed, a
 * new version of the line comes into being, provisionally. Conclusions of one demarcation
 * follow each other, so that of two proposals on one place only one is agreed.
 */
@Service
public class Concluding {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final Conclusions conclusions;

	private final ConclusionChecks checks;

	private final Settling settling;

	private final Commands commands;

	Concluding(Demarcations demarcations, Proposals proposals, Conclusions conclusions, ConclusionChecks checks,
			Settling settling, Commands commands) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.conclusions = conclusions;
		this.checks = checks;
		this.settling = settling;
		this.commands = commands;
	}

	/**
	 * Records the conclusion of one side. Only the co-chair of that side may.
	 * @param draft what the co-chair wrote
	 * @return the proposal with the conclusion, or why it cannot be recorded
	 */
	public Outcome<Proposal> conclude(ConclusionDraft draft) {
		return this.commands.run((act) -> this.proposals.find(draft.proposal())
			.map((proposal) -> conclude(this.demarcations.lock(proposal.demarcation().slug().value()), draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> conclude(Demarcation demarcation, ConclusionDraft draft, Act act) {
		var side = demarcation.side(draft.side());
		if (side.isEmpty()) {
			return Outcome.refused(List.of(Unknown.side(demarcation, draft.side())));
		}
		act.participant().mustBe(new Role.CoChair(demarcation.slug().value(), draft.side()), "record its conclusion");
		return this.proposals.lock(draft.proposal())
			.map((root) -> conclude(root, side.get().body(), draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal()));
	}

	private Outcome<Proposal> conclude(ProposalRoot root, BodyCode side, ConclusionDraft draft, Act act) {
		var proposal = this.proposals.complete(root);
		return this.checks.of(proposal, draft, act.now())
			.orElse(() -> Outcome.done(record(root, new Conclusion(side, draft.outcome(), draft.agreedOn(proposal),
					draft.text().strip(), draft.dissent().strip(), act.participant().name(), act.now()), act)));
	}

	private Proposal record(ProposalRoot root, Conclusion conclusion, Act act) {
		var revision = this.proposals.complete(root).revision().number();
		this.conclusions.replace(root.key(), revision, conclusion);
		var proposal = this.proposals.complete(root);
		var state = Settling.stateOf(proposal);
		act.record(new ConclusionRecorded(root.key(), root.demarcation(), revision, conclusion, state));
		return (state == ProposalState.OPEN) ? proposal : this.settling.settle(root, proposal, act);
	}

}

package org.demarcationmap.demarcation.concluding;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.agreement.Requirement;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.lines.LineAgreed;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Records conclusions. Once every side's co-chair recorded that a proposal is agreed, a
 * new version of the line comes into being, provisionally.
 */
@Service
public class Concluding {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final Conclusions conclusions;

	private final AgreedLines lines;

	private final Commands commands;

	Concluding(Demarcations demarcations, Proposals proposals, Conclusions conclusions, AgreedLines lines,
			Commands commands) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.conclusions = conclusions;
		this.lines = lines;
		this.commands = commands;
	}

	/**
	 * Records the conclusion of one side. Only the co-chair of that side may.
	 * @param draft what the co-chair wrote
	 * @return the proposal with the conclusion, or why it cannot be recorded
	 */
	public Outcome<Proposal> conclude(ConclusionDraft draft) {
		return this.commands.run((act) -> this.proposals.lock(draft.proposal())
			.map((root) -> conclude(root, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> conclude(ProposalRoot root, ConclusionDraft draft, Act act) {
		var demarcation = this.demarcations.get(root.demarcation());
		var side = demarcation.side(draft.side());
		if (side.isEmpty()) {
			return Outcome.refused(List.of(Unknown.side(demarcation, draft.side())));
		}
		act.participant().mustBe(new Role.CoChair(root.demarcation(), draft.side()), "record its conclusion");
		var proposal = this.proposals.complete(root);
		var refusals = new Refusals();
		check(refusals, proposal, draft, Readiness.of(demarcation, proposal, act.now()));
		Wording.text(refusals, draft.text(), "text");
		return refusals.orElse(() -> Outcome.done(record(root, demarcation, new Conclusion(side.get().body(),
				draft.outcome(), draft.text().strip(), act.participant().name(), act.now()), act)));
	}

	private static void check(Refusals refusals, Proposal proposal, ConclusionDraft draft, Readiness readiness) {
		var earlier = earlier(proposal, draft.side());
		if (earlier.isPresent() && !(proposal.divergent() && earlier.get().outcome() != draft.outcome())) {
			refusals.add(ErrorCode.ALREADY_CONCLUDED,
					"The co-chair of " + draft.side() + " recorded " + earlier.get().outcome() + " at "
							+ earlier.get().recorded()
							+ ". Another conclusion can be recorded only while the sides' conclusions differ.",
					"side");
			return;
		}
		if (proposal.progress().state() != ProposalState.OPEN) {
			refusals.add(ErrorCode.NOT_OPEN,
					"The proposal is " + proposal.progress().state() + ". It can be concluded only while it is OPEN.",
					"proposal");
			return;
		}
		var unmet = unmet(draft.outcome(), readiness);
		refusals.when(!unmet.isEmpty(), ErrorCode.NOT_MET,
				() -> "It cannot be concluded yet. Still needed: " + Requirement.joined(unmet) + ".", "outcome");
		refusals.when(draft.outcome() == Conclusion.Result.NOT_AGREED && draft.text().isBlank(),
				ErrorCode.REASON_MISSING, () -> "Say in the text why it is not agreed.", "text");
	}

	private static Optional<Conclusion> earlier(Proposal proposal, String side) {
		return proposal.conclusions().stream().filter((it) -> it.side().value().equals(side)).findFirst();
	}

	/**
	 * That it is not agreed may be recorded over open concerns, but not before everyone
	 * had the time to speak.
	 */
	private static List<Requirement> unmet(Conclusion.Result outcome, Readiness readiness) {
		return switch (outcome) {
			case AGREED -> readiness.blockers();
			case NOT_AGREED -> readiness.blockers()
				.stream()
				.filter((it) -> it.code() == Requirement.Code.COMMENT_PERIOD_OVER)
				.toList();
		};
	}

	private Proposal record(ProposalRoot root, Demarcation demarcation, Conclusion conclusion, Act act) {
		var revision = this.proposals.complete(root).revision().number();
		this.conclusions.replace(root.key(), revision, conclusion);
		act.record(new ConclusionRecorded(root.key(), root.demarcation(), revision, conclusion.side().value(),
				conclusion.outcome(), conclusion.text()));
		var proposal = this.proposals.complete(root);
		if (proposal.conclusions().size() < demarcation.sides().size() || proposal.divergent()) {
			return proposal;
		}
		return settle(root, demarcation, proposal, act);
	}

	private Proposal settle(ProposalRoot root, Demarcation demarcation, Proposal proposal, Act act) {
		var agreed = proposal.conclusions().getFirst().outcome() == Conclusion.Result.AGREED;
		var state = agreed ? ProposalState.PROVISIONALLY_AGREED : ProposalState.NOT_AGREED;
		var settled = this.proposals.save(root.conclude(state));
		if (agreed) {
			var line = this.lines.add(demarcation, proposal, act.now());
			act.record(new LineAgreed(root.demarcation(), line.content().version(), line.checksum()));
		}
		return this.proposals.complete(settled);
	}

}

package org.demarcationmap.demarcation.concluding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.agreement.Requirement;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.ReadRevision;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Component;

/**
 * What speaks against recording a conclusion.
 */
@Component
class ConclusionChecks {

	private final Conflicts conflicts;

	ConclusionChecks(Conflicts conflicts) {
		this.conflicts = conflicts;
	}

	Refusals of(Proposal proposal, ConclusionDraft draft, Instant now) {
		var refusals = new Refusals();
		Wording.text(refusals, draft.text(), "text");
		Wording.text(refusals, draft.dissent(), "dissent");
		var earlier = earlier(proposal, draft.side());
		if (earlier.isPresent() && !(proposal.divergent() && !draft.repeats(earlier.get(), proposal))) {
			return refusals.add(ErrorCode.ALREADY_CONCLUDED,
					"The co-chair of " + draft.side() + " recorded " + earlier.get().outcome() + " at "
							+ earlier.get().recorded()
							+ ". Another conclusion can be recorded only while the sides' conclusions differ.",
					"side");
		}
		if (proposal.progress().state() != ProposalState.OPEN) {
			return refusals.add(ErrorCode.NOT_OPEN,
					"The proposal is " + proposal.progress().state() + ". It can be concluded only while it is OPEN.",
					"proposal");
		}
		ReadRevision.mustBeCurrent(refusals, proposal, draft.expectedRevision());
		if (!refusals.isEmpty()) {
			return refusals;
		}
		checkClauses(refusals, proposal, draft);
		checkOutcome(refusals, draft, unmet(proposal, draft, Readiness.of(proposal, now)));
		if (draft.outcome() != Conclusion.Result.NOT_AGREED) {
			this.conflicts.check(refusals, proposal, draft);
		}
		return refusals;
	}

	private static void checkClauses(Refusals refusals, Proposal proposal, ConclusionDraft draft) {
		draft.unknown(proposal)
			.forEach((place) -> refusals.add(ErrorCode.UNKNOWN_CLAUSE,
					"The current revision has no clause on " + place.topic() + " (" + place.aspect()
							+ "). Its clauses are listed by proposal { revision { clauses { topic aspect } } }.",
					"clauses"));
		var agreed = draft.agreedOn(proposal).size();
		var part = draft.outcome() == Conclusion.Result.PARTLY_AGREED;
		refusals.when(!part && !draft.clauses().isEmpty(), ErrorCode.CLAUSES_NOT_FIT,
				() -> draft.outcome() + " speaks of the whole. Name clauses only where it is PARTLY_AGREED.",
				"clauses");
		refusals.when(part && (agreed == 0 || agreed == proposal.revision().clauses().size()),
				ErrorCode.CLAUSES_NOT_FIT, () -> "PARTLY_AGREED names some of the clauses, neither none nor all of the "
						+ proposal.revision().clauses().size() + " that there are.",
				"clauses");
	}

	private static void checkOutcome(Refusals refusals, ConclusionDraft draft, List<Requirement> unmet) {
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
	 * had the time to speak; a part may be agreed where nothing stands against that part,
	 * nor against all of it as the comment period does.
	 */
	private static List<Requirement> unmet(Proposal proposal, ConclusionDraft draft, Readiness readiness) {
		var blockers = readiness.blockers().stream();
		return switch (draft.outcome()) {
			case AGREED -> readiness.blockers();
			case PARTLY_AGREED ->
				blockers.filter((it) -> it.clauses().isEmpty() || readiness.blocksAny(it, draft.agreedOn(proposal)))
					.toList();
			case NOT_AGREED -> blockers.filter((it) -> it.code() == RequirementCode.COMMENT_PERIOD_OVER).toList();
		};
	}

}

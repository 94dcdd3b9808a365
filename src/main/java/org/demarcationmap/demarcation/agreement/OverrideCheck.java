package org.demarcationmap.demarcation.agreement;

import java.time.Instant;

import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.ReadRevision;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

/**
 * Finds what speaks against an override.
 */
record OverrideCheck(Proposal proposal, OverrideDraft draft) {

	Refusals check(Instant now) {
		var refusals = new Refusals();
		checkProposal(refusals);
		refusals.when(this.draft.reason().isBlank(), ErrorCode.REASON_MISSING,
				() -> "The reason is empty. Say why the proposal may be concluded without it.", "reason");
		Wording.text(refusals, this.draft.reason(), "reason");
		if (!this.draft.code().canBeOverridden()) {
			return refusals.add(ErrorCode.NOT_OVERRIDABLE,
					"Nobody can override an open concern: the delegation lifts it.", "code");
		}
		checkRequirement(refusals, now);
		return refusals;
	}

	private void checkProposal(Refusals refusals) {
		var state = this.proposal.progress().state();
		refusals.when(state != ProposalState.OPEN, ErrorCode.NOT_OPEN,
				() -> "The proposal is " + state + ". Requirements can be overridden only while it is OPEN.",
				"proposal");
		ReadRevision.mustBeCurrent(refusals, this.proposal, this.draft.expectedRevision());
	}

	private void checkRequirement(Refusals refusals, Instant now) {
		var asked = Readiness.of(this.proposal, now).requirements().stream().filter(this.draft::isAbout).findFirst();
		if (asked.isEmpty()) {
			var whom = (this.draft.side() != null) ? "'" + this.draft.side() + "'" : "all sides together";
			refusals.add(ErrorCode.UNKNOWN_SIDE, this.draft.code() + " is not asked of " + whom
					+ ". proposal { requirements { code side } } lists what is asked of whom.", "side");
		}
		asked.map(Requirement::result)
			.filter((it) -> it != Result.UNSATISFIED)
			.ifPresent((it) -> refusals.add(ErrorCode.NOTHING_TO_OVERRIDE,
					this.draft.code() + " is " + it + ": there is nothing to override.", "code"));
	}

}

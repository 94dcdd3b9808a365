package org.demarcationmap.demarcation.proposing;

import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

/**
 * Tells why a side cannot confirm what is said of a revision.
 */
final class ConfirmationCheck {

	private ConfirmationCheck() {
	}

	static Refusals of(Proposal proposal, ConfirmationDraft draft, RevisionClaim claim) {
		var refusals = new Refusals();
		var state = proposal.progress().state();
		refusals.when(!state.isUndecided(), ErrorCode.NOT_OPEN,
				() -> "The proposal is " + state + ". Its revisions can be confirmed only while it is DRAFT or OPEN.",
				"proposal");
		proposal.history()
			.numbered(draft.revision())
			.ifPresentOrElse((revision) -> check(refusals, revision, draft, claim),
					() -> refusals.add(
							ErrorCode.UNKNOWN_REVISION, "The proposal has no revision " + draft.revision()
									+ ". Its current one is revision " + proposal.revision().number() + ".",
							"revision"));
		refusals.when(proposal.facts().side().value().equals(draft.side()), ErrorCode.ALREADY_DECIDED,
				() -> draft.side() + " proposed it: the other sides confirm what it says of its text.", "side");
		return refusals;
	}

	private static void check(Refusals refusals, RevisionOutline revision, ConfirmationDraft draft,
			RevisionClaim claim) {
		refusals.when(!claim.isMadeIn(revision.claims()), claim.missing(),
				() -> "Revision " + revision.number() + " " + claim.absence() + ".", "revision");
		var confirmed = claim.confirmed(revision.claims()).stream().anyMatch((it) -> it.value().equals(draft.side()));
		refusals.when(confirmed, ErrorCode.ALREADY_DECIDED,
				() -> draft.side() + " confirmed revision " + revision.number() + " before.", "side");
	}

}

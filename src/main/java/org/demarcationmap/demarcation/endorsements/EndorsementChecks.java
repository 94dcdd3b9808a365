package org.demarcationmap.demarcation.endorsements;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.BodyKind;
import org.demarcationmap.catalogue.BodyLookup;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Component;

/**
 * What speaks against recording what a body said.
 */
@Component
class EndorsementChecks {

	private static final Set<ProposalState> CONCLUDED = EnumSet.of(ProposalState.PROVISIONALLY_AGREED,
			ProposalState.PARTLY_AGREED, ProposalState.AGREED);

	private final BodyLookup bodies;

	EndorsementChecks(BodyLookup bodies) {
		this.bodies = bodies;
	}

	Refusals of(Demarcation demarcation, ProposalRoot root, EndorsementDraft draft, Instant now) {
		var refusals = new Refusals();
		refusals.when(!CONCLUDED.contains(root.state()), ErrorCode.NOT_CONCLUDED,
				() -> "The proposal is " + root.state()
						+ ". Bodies speak of a conclusion: it must be provisionally agreed, partly agreed or agreed.",
				"proposal");
		checkKind(refusals, demarcation, draft);
		Wording.line(refusals, draft.meeting(), "meeting");
		Wording.line(refusals, draft.report(), "report");
		Wording.text(refusals, draft.text(), "text");
		refusals.when(draft.kind() == EndorsementKind.REOPENED && draft.text().isBlank(), ErrorCode.REASON_MISSING,
				() -> "Say in the text why it is taken up again.", "text");
		refusals.when(draft.held().isAfter(now.atZone(ZoneOffset.MAX).toLocalDate()), ErrorCode.NOT_YET,
				() -> "The meeting of " + draft.held() + " lies ahead. Record what it said once it was held.", "held");
		return refusals;
	}

	private void checkKind(Refusals refusals, Demarcation demarcation, EndorsementDraft draft) {
		var allowed = allowed(demarcation, draft);
		refusals.when(allowed.isEmpty(), ErrorCode.UNKNOWN_BODY, () -> "'" + draft.body() + "' has no say here. "
				+ "Those who say something of a conclusion are the sides' bodies "
				+ demarcation.bodies().stream().map(BodyCode::value).collect(Collectors.joining(" and "))
				+ ", an advisory group such as TSAG, and a joint meeting of the sides, for which you name no body.",
				"body");
		refusals.when(!allowed.isEmpty() && !allowed.contains(draft.kind()), ErrorCode.ENDORSEMENT_NOT_ALLOWED,
				() -> draft.kind() + " is not what "
						+ ((draft.body() != null) ? draft.body() : "a joint meeting of the sides")
						+ " can say. It can say "
						+ allowed.stream().map(EndorsementKind::name).collect(Collectors.joining(" or ")) + ".",
				"kind");
	}

	/**
	 * A joint meeting binds no study group, so its word does not reopen either.
	 */
	private Set<EndorsementKind> allowed(Demarcation demarcation, EndorsementDraft draft) {
		if (draft.body() == null) {
			return EnumSet.of(EndorsementKind.ENDORSED, EndorsementKind.NOTED);
		}
		if (demarcation.side(draft.body()).isPresent()) {
			return EnumSet.of(EndorsementKind.ENDORSED, EndorsementKind.NOTED, EndorsementKind.REOPENED);
		}
		return isAdvisory(draft.body())
				? EnumSet.of(EndorsementKind.NOTED, EndorsementKind.APPROVED, EndorsementKind.REOPENED)
				: EnumSet.noneOf(EndorsementKind.class);
	}

	private boolean isAdvisory(String code) {
		return BodyCode.read(code)
			.flatMap(this.bodies::withCode)
			.filter((body) -> body.kind() == BodyKind.ADVISORY_GROUP)
			.isPresent();
	}

}

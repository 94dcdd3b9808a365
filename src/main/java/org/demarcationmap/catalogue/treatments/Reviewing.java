package org.demarcationmap.catalogue.treatments;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.treatments.ClaimTable.Claim;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Records what bodies say of claims. Their views stand next to each other; one body alone
 * settles nothing.
 */
@Service
public class Reviewing {

	private final Commands commands;

	private final ClaimTable claims;

	Reviewing(Commands commands, ClaimTable claims) {
		this.commands = commands;
		this.claims = claims;
	}

	/**
	 * Records the view of a body, in place of the one that it gave before.
	 * @param draft what the participant wrote
	 * @return the claim as it stands now, or why the view cannot be recorded
	 */
	public Outcome<Treatment> review(ReviewDraft draft) {
		return this.commands.run((act) -> {
			var refusals = new Refusals();
			var body = BodyOfParticipant.of(act.participant(), draft.body(), "review its view of a text", refusals);
			var reason = Objects.requireNonNullElse(draft.reason(), "").strip();
			Wording.text(refusals, reason, "reason");
			refusals.when(draft.verdict() == Verdict.DISAGREE && reason.isEmpty(), ErrorCode.REASON_MISSING,
					() -> "Whoever disagrees says why. Give a reason.", "reason");
			var claim = this.claims.withKey(draft.treatment());
			refusals.when(claim.isEmpty(), ErrorCode.UNKNOWN_NODE, () -> "No treatment has the id '" + draft.treatment()
					+ "'. `topic { treatments }` and `deliverable { treatments }` list them.", "treatment");
			return refusals.orElse(
					() -> Outcome.done(record(claim.orElseThrow(), body.orElseThrow(), draft.verdict(), reason, act)));
		});
	}

	/**
	 * Records a view within a command that has decided already.
	 */
	Treatment record(Claim claim, String body, Verdict verdict, String reason, Act act) {
		var key = claim.treatment().id();
		var status = claim.verdicts().with(body, verdict).status();
		this.claims.review(key, body, Map.of("key", UUID.randomUUID().toString(), "verdict", verdict.name(), "reason",
				reason, "by", act.participant().name(), "at", act.now().toString()), status.name());
		act.record(new TreatmentReviewed(key, body, verdict, reason, status));
		return this.claims.withKey(key).orElseThrow().treatment();
	}

}

package org.demarcationmap.catalogue.treatments;

import java.util.Map;

import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.journal.JournalEvent;

/**
 * A body gave its view of a claim.
 *
 * @param subject the key of the treatment
 * @param body the code of the body
 * @param verdict what it says
 * @param reason why
 * @param status where the claim stands now
 */
public record TreatmentReviewed(String subject, String body, Verdict verdict, String reason,
		TreatmentStatus status) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("body", this.body, "verdict", this.verdict.name(), "reason", this.reason, "status",
				this.status.name());
	}

}

package org.demarcationmap.access.keeping;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.access.AccessEvent;
import org.jspecify.annotations.Nullable;

/**
 * A delegation accredited a participant, or took the accreditation back.
 *
 * @param participant the account's name
 * @param delegation the delegation's name; none where the accreditation ended
 * @param until until when; none where no end was set
 */
record ParticipantAccredited(String participant, @Nullable String delegation,
		@Nullable Instant until) implements AccessEvent {

	@Override
	public String subject() {
		return this.participant;
	}

	@Override
	public Map<String, Object> changes() {
		var changes = new HashMap<String, Object>();
		changes.put("delegation", (this.delegation != null) ? this.delegation : "");
		if (this.until != null) {
			changes.put("until", this.until.toString());
		}
		return changes;
	}

}

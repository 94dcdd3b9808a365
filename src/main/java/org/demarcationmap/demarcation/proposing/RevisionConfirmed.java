package org.demarcationmap.demarcation.proposing;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposing.Confirming.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * The co-chair of a side confirmed what was said of a revision; by that, comments may end
 * when they would have ended without it.
 */
record RevisionConfirmed(String subject, String slug, Confirmation confirmation,
		@Nullable Instant commentsUntil) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		var changes = new TreeMap<String, Object>(Map.of("revision", this.confirmation.revision(), "side",
				this.confirmation.side(), "as", this.confirmation.as().name()));
		if (this.commentsUntil != null) {
			changes.put("commentsUntil", this.commentsUntil.toString());
		}
		return changes;
	}

}

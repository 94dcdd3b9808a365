package org.demarcationmap.demarcation.proposing;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * The co-chair of a side confirmed what was said of a revision.
 */
record RevisionConfirmed(String subject, String slug, int revision, String side,
		RevisionClaim as) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("revision", this.revision, "side", this.side, "as", this.as.name());
	}

}

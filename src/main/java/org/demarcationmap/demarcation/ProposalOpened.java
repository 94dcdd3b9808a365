package org.demarcationmap.demarcation;

import java.time.Instant;
import java.util.Map;

/**
 * A proposal was opened, and its comment period began.
 */
record ProposalOpened(String subject, String slug, Instant commentsUntil) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("state", ProposalState.OPEN.name(), "commentsUntil", this.commentsUntil.toString());
	}

}

package org.demarcationmap.demarcation.proposing;

import java.time.Instant;
import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.ProposalState;

/**
 * A proposal was opened, and its comment period began.
 */
public record ProposalOpened(String subject, String slug, Instant commentsUntil) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("state", ProposalState.OPEN.name(), "commentsUntil", this.commentsUntil.toString());
	}

}

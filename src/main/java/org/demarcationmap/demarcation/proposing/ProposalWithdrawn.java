package org.demarcationmap.demarcation.proposing;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.ProposalState;

/**
 * A proposal was taken back.
 */
record ProposalWithdrawn(String subject, String slug, String reason) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("state", ProposalState.WITHDRAWN.name(), "reason", this.reason);
	}

}

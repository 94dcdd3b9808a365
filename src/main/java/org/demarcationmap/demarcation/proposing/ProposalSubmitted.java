package org.demarcationmap.demarcation.proposing;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A participant submitted a proposal.
 */
record ProposalSubmitted(String subject, String slug, String title, String side,
		String contentHash) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("title", this.title, "side", this.side, "contentHash", this.contentHash);
	}

}

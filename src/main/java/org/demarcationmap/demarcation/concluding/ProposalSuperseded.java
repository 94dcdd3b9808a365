package org.demarcationmap.demarcation.concluding;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A proposal was agreed that takes all places of an earlier one.
 */
record ProposalSuperseded(String subject, String slug, String by) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("by", this.by);
	}

}

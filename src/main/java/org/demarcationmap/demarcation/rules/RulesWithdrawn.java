package org.demarcationmap.demarcation.rules;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A side withdrew or refused other rules.
 */
record RulesWithdrawn(String subject, String slug, String side, String reason) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("side", this.side, "reason", this.reason);
	}

}

package org.demarcationmap.demarcation.rules;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * The co-chair of a side consented to other rules.
 */
record RulesConsentGiven(String subject, String slug, String side, int number) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("side", this.side, "number", this.number);
	}

}

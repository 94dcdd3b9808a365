package org.demarcationmap.demarcation.cases;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A delegation takes part in a side no longer.
 */
record DelegationLeft(String slug, String side, String delegation) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.delegation;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("side", this.side, "delegation", this.delegation);
	}

}

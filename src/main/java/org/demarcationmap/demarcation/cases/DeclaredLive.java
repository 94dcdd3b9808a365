package org.demarcationmap.demarcation.cases;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * A demarcation that only practised is a real case from now on.
 */
record DeclaredLive(String slug) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.slug;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("rehearsal", false);
	}

}

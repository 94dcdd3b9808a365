package org.demarcationmap.demarcation.positions;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.Stand;

/**
 * A delegation took a position on a proposal's current revision.
 */
record PositionTaken(String subject, String slug, int revision, String delegation, Stand stand,
		String text) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("revision", this.revision, "delegation", this.delegation, "stand", this.stand.name(), "text",
				this.text);
	}

}

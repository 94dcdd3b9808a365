package org.demarcationmap.demarcation;

import java.util.Map;

/**
 * The co-chair of a side recorded a conclusion.
 */
record ConclusionRecorded(String subject, String slug, int revision, String side, Conclusion.Result outcome,
		String text) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("revision", this.revision, "side", this.side, "outcome", this.outcome.name(), "text", this.text);
	}

}

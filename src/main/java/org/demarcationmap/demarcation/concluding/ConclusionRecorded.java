package org.demarcationmap.demarcation.concluding;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.Conclusion;

/**
 * The co-chair of a side recorded a conclusion.
 */
record ConclusionRecorded(String subject, String slug, int revision,
		Conclusion conclusion) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("revision", this.revision, "side", this.conclusion.side().value(), "outcome",
				this.conclusion.outcome().name(), "text", this.conclusion.text(), "dissent", this.conclusion.dissent());
	}

}

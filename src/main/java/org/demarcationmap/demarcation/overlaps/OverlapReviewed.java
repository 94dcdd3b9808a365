package org.demarcationmap.demarcation.overlaps;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.overlap.reviews.ReviewVerdict;

/**
 * A side said what it thinks of an overlap.
 */
record OverlapReviewed(String subject, String slug, String side, ReviewVerdict verdict,
		String reason) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("side", this.side, "verdict", this.verdict.name(), "reason", this.reason);
	}

}

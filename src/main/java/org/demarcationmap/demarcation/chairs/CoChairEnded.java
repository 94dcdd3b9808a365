package org.demarcationmap.demarcation.chairs;

import java.time.Instant;
import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * Someone leads a side no longer.
 */
record CoChairEnded(CoChair coChair, Instant until) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.coChair.account();
	}

	@Override
	public String slug() {
		return this.coChair.demarcation();
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("side", this.coChair.side().value(), "until", this.until.toString());
	}

}

package org.demarcationmap.demarcation.chairs;

import java.time.Instant;
import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * Someone leads a side no longer.
 *
 * @param slug the slug of the demarcation
 * @param side the code of the side's body
 * @param subject the account that led it
 * @param until when the term ended
 */
record CoChairEnded(String slug, String side, String subject, Instant until) implements DemarcationEvent {

	static CoChairEnded of(CoChair coChair, Instant until) {
		return new CoChairEnded(coChair.demarcation(), coChair.side().value(), coChair.account(), until);
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("side", this.side, "until", this.until.toString());
	}

}

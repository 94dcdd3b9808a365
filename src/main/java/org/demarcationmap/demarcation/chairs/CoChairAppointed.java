package org.demarcationmap.demarcation.chairs;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * Someone was appointed to lead a side.
 */
record CoChairAppointed(CoChair coChair) implements DemarcationEvent {

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
		var changes = new HashMap<String, Object>(
				Map.of("side", this.coChair.side().value(), "from", String.valueOf(this.coChair.from()), "nomination",
						this.coChair.nomination(), "acting", this.coChair.acting()));
		var until = this.coChair.until();
		if (until != null) {
			changes.put("until", until.toString());
		}
		return changes;
	}

}

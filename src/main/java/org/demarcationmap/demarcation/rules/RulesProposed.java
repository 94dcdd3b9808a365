package org.demarcationmap.demarcation.rules;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.StoredRules;

/**
 * The co-chair of a side proposed other rules.
 */
record RulesProposed(RulesChange change) implements DemarcationEvent {

	@Override
	public String subject() {
		return this.change.id();
	}

	@Override
	public String slug() {
		return this.change.demarcation();
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("rules", StoredRules.properties(this.change.rules()), "reason", this.change.reason(), "side",
				this.change.consents().getFirst().side().value());
	}

}

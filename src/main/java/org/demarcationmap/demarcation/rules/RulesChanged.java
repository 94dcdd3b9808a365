package org.demarcationmap.demarcation.rules;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.demarcation.StoredRules;

/**
 * All sides consented: other rules are in force.
 */
record RulesChanged(String subject, String slug, Rules rules) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("rules", StoredRules.properties(this.rules));
	}

}

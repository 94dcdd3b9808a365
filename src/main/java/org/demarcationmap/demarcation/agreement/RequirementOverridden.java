package org.demarcationmap.demarcation.agreement;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.RequirementOverride;

/**
 * The co-chair of a side recorded that a revision may be concluded without a requirement.
 */
record RequirementOverridden(String subject, String slug, int revision,
		RequirementOverride recorded) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		var askedOf = this.recorded.askedOf();
		return Map.of("revision", this.revision, "requirement", this.recorded.requirement().name(), "askedOf",
				(askedOf != null) ? askedOf.value() : "all", "coChairOf", this.recorded.coChairOf().value(), "reason",
				this.recorded.reason());
	}

}

package org.demarcationmap.demarcation.positions;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.Concern;

/**
 * A delegation lifted its concern about a proposal.
 */
record ConcernLifted(String subject, String slug, Concern concern, String note) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("concern", this.concern.id(), "delegation", this.concern.delegation(), "note", this.note);
	}

}

package org.demarcationmap.demarcation.proposing;

import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;

/**
 * The clauses that could not be concluded were split off into a proposal of their own.
 */
record ProposalSplit(String subject, String slug, String splitOff, List<String> clauses) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("splitOff", this.splitOff, "clauses", this.clauses);
	}

}

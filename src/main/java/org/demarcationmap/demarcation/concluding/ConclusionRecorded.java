package org.demarcationmap.demarcation.concluding;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.ProposalState;

/**
 * The co-chair of a side recorded a conclusion, which may have settled the proposal.
 */
record ConclusionRecorded(String subject, String slug, int revision, Conclusion conclusion,
		ProposalState state) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("revision", this.revision, "side", this.conclusion.side().value(), "outcome",
				this.conclusion.outcome().name(), "clauses",
				this.conclusion.agreedOn().stream().map(ClauseKey::toString).toList(), "text", this.conclusion.text(),
				"dissent", this.conclusion.dissent(), "state", this.state.name());
	}

}

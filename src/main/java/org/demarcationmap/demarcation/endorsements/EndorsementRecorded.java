package org.demarcationmap.demarcation.endorsements;

import java.util.Map;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.ProposalState;

/**
 * What a body said of a conclusion was recorded.
 */
record EndorsementRecorded(String subject, String slug, Endorsement endorsement,
		ProposalState state) implements DemarcationEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("revision", this.endorsement.revision(), "body",
				this.endorsement.body().map(Object::toString).orElse(""), "kind", this.endorsement.kind().name(),
				"meeting", this.endorsement.meeting(), "report", this.endorsement.report(), "held",
				this.endorsement.held().toString(), "text", this.endorsement.text(), "state", this.state.name());
	}

}

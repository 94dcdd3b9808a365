package org.demarcationmap.demarcation.positions;

import java.util.Map;
import java.util.TreeMap;

import org.demarcationmap.demarcation.DemarcationEvent;
import org.demarcationmap.demarcation.proposals.Proposal;

/**
 * A delegation took a position on a proposal's current revision, or somebody recorded it
 * on behalf of the delegation.
 */
record PositionTaken(String subject, String slug, NewPosition position) implements DemarcationEvent {

	static PositionTaken on(Proposal proposal, NewPosition position) {
		return new PositionTaken(proposal.id().toString(), proposal.demarcation().slug().value(), position);
	}

	@Override
	public Map<String, Object> changes() {
		var words = this.position.words();
		var changes = new TreeMap<String, Object>(Map.of("position", this.position.id(), "revision",
				this.position.place().revision(), "delegation", this.position.speaker().delegation(), "stand",
				words.stand().name(), "text", words.text(), "replaces", this.position.replaces()));
		this.position.place().clause().ifPresent((clause) -> changes.put("clause", clause.toString()));
		words.lapses().ifPresent((until) -> changes.put("until", until.toString()));
		if (this.position.concern() != null) {
			changes.put("concern", this.position.concern());
			changes.put("wouldLift", words.wouldLift());
		}
		if (this.position.speaker().source() != null) {
			changes.put("onBehalfFrom", this.position.speaker().source());
		}
		return changes;
	}

}

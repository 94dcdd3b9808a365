package org.demarcationmap.demarcation.coverage;

import java.util.Map;
import java.util.Optional;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.journal.JournalEvent;

/**
 * A co-chair said why a gap is left as it is.
 */
record GapJustified(Demarcation within, GapJustification justification) implements JournalEvent {

	@Override
	public String subject() {
		return this.justification.id();
	}

	@Override
	public Optional<String> demarcation() {
		return Optional.of(this.within.slug().value());
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("topic", this.justification.topic().value(), "aspect", this.justification.aspect().value(),
				"reason", this.justification.reason());
	}

}

package org.demarcationmap.catalogue.names;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * Two texts became one.
 */
record TextsMerged(String subject, String text, String other, String evidence) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("text", this.text, "other", this.other, "evidence", this.evidence);
	}

}

package org.demarcationmap.catalogue.names;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * Two texts that were one became two again.
 */
record MergeTakenApart(String subject, String text, String name, String reason) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("text", this.text, "name", this.name, "reason", this.reason);
	}

}

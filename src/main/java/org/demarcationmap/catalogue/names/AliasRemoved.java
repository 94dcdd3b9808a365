package org.demarcationmap.catalogue.names;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * A name was taken away from a thing.
 */
record AliasRemoved(String subject, String thing, String name, String reason) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("thing", this.thing, "name", this.name, "reason", this.reason);
	}

}

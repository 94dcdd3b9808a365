package org.demarcationmap.catalogue.names;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * A thing was given another name.
 */
record AliasAdded(String subject, String thing, String name, String evidence) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("thing", this.thing, "name", this.name, "evidence", this.evidence);
	}

}

package org.demarcationmap.catalogue.imports;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * The secretariat asked to end an import.
 *
 * @param subject the key of the import
 */
record ImportCancelled(String subject) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of();
	}

}

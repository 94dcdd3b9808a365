package org.demarcationmap.catalogue.writing;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * A batch of an import changed the catalogue.
 *
 * @param subject the key of the import, or the name of what was loaded
 * @param file the record or file that the batch began with
 * @param created how many records brought something new
 * @param updated how many records changed something
 * @param conflicts how many conflicts were raised for people to decide
 */
public record CatalogueBatchImported(String subject, String file, int created, int updated,
		int conflicts) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("from", this.file, "created", this.created, "updated", this.updated, "conflicts", this.conflicts);
	}

}

package org.demarcationmap.catalogue.imports;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * An import was accepted, whether it began to read at once or had to wait.
 *
 * @param subject the key of the import
 * @param records how many records its file has
 */
record ImportBegun(String subject, int records) implements JournalEvent {

	static ImportBegun of(ImportJob job) {
		return new ImportBegun(job.id(), job.recordsTotal());
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("records", this.records);
	}

}

package org.demarcationmap.catalogue.imports;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * An import ended, well or early.
 *
 * @param subject the key of the import
 * @param state how it ended
 * @param created how many records brought something new
 * @param updated how many records changed something
 * @param unchanged how many records said what the catalogue had
 * @param rejected how many records were not taken
 */
record ImportEnded(String subject, ImportState state, int created, int updated, int unchanged,
		int rejected) implements JournalEvent {

	static ImportEnded of(ImportJob job) {
		return new ImportEnded(job.id(), job.state(), job.created(), job.updated(), job.unchanged(), job.rejected());
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("state", this.state.name(), "created", this.created, "updated", this.updated, "unchanged",
				this.unchanged, "rejected", this.rejected);
	}

}

package org.demarcationmap.catalogue.imports;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * An import ended, well or early.
 *
 * @param subject the key of the import
 * @param state how it ended
 * @param dryRun whether it only showed what it would do
 * @param counts what became of its records
 */
record ImportEnded(String subject, ImportState state, boolean dryRun, ImportCounts counts) implements JournalEvent {

	static ImportEnded of(ImportJob job) {
		return new ImportEnded(job.id(), job.state(), job.options().dryRun(), job.counts());
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("state", this.state.name(), "dryRun", this.dryRun, "created", this.counts.created(), "updated",
				this.counts.updated(), "unchanged", this.counts.unchanged(), "rejected", this.counts.rejected(),
				"conflicts", this.counts.conflicts(), "leftAlone", this.counts.leftAlone());
	}

}

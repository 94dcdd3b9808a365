package org.demarcationmap.catalogue.imports;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.catalogue.facts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an import now.
 *
 * @param id the opaque key
 * @param state where it stands
 * @param recordsTotal the records of the file
 * @param recordsRead those dealt with
 * @param created records that brought something new
 * @param updated records that changed something
 * @param unchanged records that said what the catalogue had
 * @param rejected records that were not taken
 * @param problems the first hundred problems
 * @param started when it was accepted
 * @param finished when it ended
 * @param message what to know or do, in a sentence
 */
public record ImportJob(String id, ImportState state, int recordsTotal, int recordsRead, int created, int updated,
		int unchanged, int rejected, List<Problem> problems, Instant started, @Nullable Instant finished,
		String message) {

	static final int PROBLEMS_KEPT = 100;

	static final String WAITS = "Waits for the import before it.";

	static final String SEND_AGAIN = "The application stopped before this import was complete."
			+ " Send the file again: what is in the catalogue already stays as it is.";

	public ImportJob {
		problems = List.copyOf(problems);
	}

	ImportJob interrupted() {
		return new ImportJob(this.id, ImportState.INTERRUPTED, this.recordsTotal, this.recordsRead, this.created,
				this.updated, this.unchanged, this.rejected, this.problems, this.started, this.finished, SEND_AGAIN);
	}

}

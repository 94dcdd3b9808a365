package org.demarcationmap.catalogue.imports;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.demarcationmap.catalogue.facts.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an import now.
 *
 * @param id the opaque key
 * @param state where it stands
 * @param options how it is made
 * @param recordsTotal the records of the file
 * @param counts what became of those dealt with
 * @param secondsLeft how long it will take from now on, as far as can be told
 * @param problems the first hundred problems; all are in its {@code problems.csv}
 * @param started when it was accepted
 * @param finished when it ended
 * @param message what to know or do, in a sentence
 */
public record ImportJob(String id, ImportState state, @JsonUnwrapped ImportOptions options, int recordsTotal,
		@JsonUnwrapped ImportCounts counts, @Nullable Long secondsLeft, List<Problem> problems, Instant started,
		@Nullable Instant finished, String message) {

	static final int PROBLEMS_KEPT = 100;

	static final String WAITS = "Waits for the import before it.";

	static final String SEND_AGAIN = "The application stopped before this import was complete."
			+ " Send the file again: what is in the catalogue already stays as it is.";

	public ImportJob {
		problems = List.copyOf(problems);
	}

	boolean hasEnded() {
		return this.state != ImportState.RUNNING;
	}

	ImportJob interrupted() {
		return new ImportJob(this.id, ImportState.INTERRUPTED, this.options, this.recordsTotal, this.counts, null,
				this.problems, this.started, this.finished, SEND_AGAIN);
	}

}

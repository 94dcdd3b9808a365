package org.demarcationmap.catalogue.imports;

import org.demarcationmap.neo4j.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How an import ended, with a sentence that says what came of it and what to do.
 *
 * @param state where it stands from now on
 * @param message the sentence
 */
record Ending(ImportState state, String message) {

	private static final Logger logger = LoggerFactory.getLogger(Ending.class);

	private static final String SEND_AGAIN = " Send the file again: what is in the catalogue already stays as it is.";

	/**
	 * The ending of an import that came to the end of its file, or was stopped.
	 */
	static Ending of(Progress progress) {
		var stopping = progress.stopping();
		return (stopping != null) ? stopped(stopping, progress)
				: new Ending(ImportState.COMPLETED, completed(progress.snapshot()));
	}

	private static String completed(ImportJob job) {
		var same = job.counts().changedNothing() && job.counts().rejected() == 0;
		if (job.options().dryRun()) {
			return "This was a dry run, and nothing was written. "
					+ (same ? "The import would change nothing: the catalogue says all of this already."
							: "The import would do what is counted here, and changes.csv lists it.");
		}
		return same ? "Nothing changed: the catalogue said all of this already." : "";
	}

	private static Ending stopped(ImportState state, Progress progress) {
		if (state == ImportState.INTERRUPTED) {
			return new Ending(state, ImportJob.SEND_AGAIN);
		}
		return new Ending(state, progress.options().isWhole() ? "It was cancelled, and nothing was written."
				: "It was cancelled. What it had written stays; to have the rest, send the file again.");
	}

	/**
	 * The ending of an import that broke off.
	 */
	static Ending of(Progress progress, Exception ex) {
		var stopping = progress.stopping();
		if (ex instanceof StoppedImportException && stopping != null) {
			return stopped(stopping, progress);
		}
		if (ex instanceof RefusedImportException) {
			return new Ending(ImportState.REFUSED, String.valueOf(ex.getMessage()));
		}
		logger.error("Import {} failed", progress.key(), ex);
		return new Ending(ImportState.FAILED, Transactions.isTooLarge(ex) ? tooLarge() : failed(progress));
	}

	private static String tooLarge() {
		return "A dry run and a strict import are one transaction, and this one is larger than the database has memory for"
				+ " (dbms.memory.transaction.total.max), so nothing was written. Send the file in parts, or import it as usual.";
	}

	private static String failed(Progress progress) {
		return progress.options().isWhole()
				? "The import ended early for a reason that is in the log of the server, and nothing was written."
				: "The import ended early for a reason that is in the log of the server." + SEND_AGAIN;
	}

	void end(Progress progress) {
		progress.end(this.state, this.message);
	}

}

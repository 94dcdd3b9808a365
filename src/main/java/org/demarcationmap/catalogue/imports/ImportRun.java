package org.demarcationmap.catalogue.imports;

import java.util.function.Consumer;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.suggestions.Suggestions;
import org.demarcationmap.catalogue.writing.CatalogueWriter;
import org.demarcationmap.catalogue.writing.Outcome;
import org.demarcationmap.catalogue.writing.RecordMarks;
import org.demarcationmap.neo4j.Transactions;

import org.springframework.stereotype.Component;

/**
 * Brings what a file says into the catalogue. As a rule each batch is a transaction; a
 * strict import is one transaction altogether, and a dry run is one that is taken back,
 * so that it does exactly what the import would do.
 */
@Component
class ImportRun {

	private final CatalogueWriter writer;

	private final RecordMarks marks;

	private final ImportReports reports;

	private final Suggestions suggestions;

	private final Transactions transactions;

	ImportRun(CatalogueWriter writer, RecordMarks marks, ImportReports reports, Suggestions suggestions,
			Transactions transactions) {
		this.writer = writer;
		this.marks = marks;
		this.reports = reports;
		this.suggestions = suggestions;
		this.transactions = transactions;
	}

	/**
	 * Imports a file, or as much of it as there is time for until the progress stops, and
	 * suggests what the new texts treat.
	 * @param file the file
	 * @param progress hears what became of it
	 * @throws RefusedImportException if the import is strict and a row is bad
	 */
	void run(CatalogueFile file, Progress progress) {
		if (progress.options().isWhole()) {
			runWhole(file, progress);
		}
		else {
			read(file, progress,
					(batch) -> progress.add(this.transactions.write(() -> report(write(batch, progress), progress))));
		}
		if (!progress.options().dryRun()) {
			this.suggestions.renew(progress.key(), progress::isStopping);
		}
	}

	private void runWhole(CatalogueFile file, Progress progress) {
		try {
			if (progress.options().dryRun()) {
				this.transactions.rehearse(() -> whole(file, progress));
			}
			else {
				this.transactions.write(() -> whole(file, progress));
			}
		}
		catch (RuntimeException ex) {
			forget(progress, ReportKind.CHANGES);
			progress.takeBack();
			throw ex;
		}
	}

	/** Reports stay though the transaction is taken back. */
	private Progress whole(CatalogueFile file, Progress progress) {
		progress.restart();
		forget(progress, ReportKind.CHANGES, ReportKind.PROBLEMS);
		read(file, progress, (batch) -> {
			var outcome = write(batch, progress);
			progress.add(this.transactions.writeApart(() -> report(outcome, progress)));
			refuse(outcome, batch, progress);
		});
		if (progress.isStopping()) {
			throw new StoppedImportException();
		}
		return progress;
	}

	private void forget(Progress progress, ReportKind... kinds) {
		this.transactions.writeApart(() -> {
			Stream.of(kinds).forEach((kind) -> this.reports.clear(progress.key(), kind));
			return progress;
		});
	}

	/** What is only to be noted, such as a column that is not read, is no bad row. */
	private static void refuse(Outcome outcome, FactBatch batch, Progress progress) {
		var bad = outcome.problems().stream().filter((problem) -> !batch.notes().contains(problem)).toList();
		if (progress.options().strict() && !bad.isEmpty()) {
			throw new RefusedImportException(bad);
		}
	}

	private void read(CatalogueFile file, Progress progress, Consumer<FactBatch> take) {
		new ReadAhead(file, progress, this.marks).into(take);
	}

	private Outcome write(FactBatch batch, Progress progress) {
		return this.writer.write(progress.key(), batch);
	}

	private Outcome report(Outcome outcome, Progress progress) {
		this.reports.add(progress.key(), progress.batches(), outcome);
		return outcome;
	}

}

package org.demarcationmap.catalogue.tables;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactBatches;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.tables.Beginning.Heading;

/**
 * A table of which each row is a record.
 */
public final class TableFile implements CatalogueFile {

	private final Rows rows;

	private final Heading heading;

	private final int records;

	private TableFile(Rows rows, Heading heading, int records) {
		this.rows = rows;
		this.heading = heading;
		this.records = records;
	}

	/**
	 * Opens a table if it is of a known kind.
	 * @param rows its rows
	 * @param formats the known kinds
	 */
	public static Optional<TableFile> open(Rows rows, List<? extends TableFormat> formats) throws IOException {
		var beginning = new Beginning(formats);
		try {
			rows.walk(beginning);
		}
		catch (BrokenTableException ex) {
			return Optional.empty();
		}
		if (beginning.heading().isEmpty()) {
			return Optional.empty();
		}
		var heading = beginning.heading().get();
		return Optional.of(new TableFile(rows, heading, count(rows, heading)));
	}

	private static int count(Rows rows, Heading heading) throws IOException {
		var counted = new int[1];
		try {
			rows.walk((line, cells) -> {
				counted[0] += isRecord(heading, line, cells) ? 1 : 0;
				return true;
			});
		}
		catch (BrokenTableException ex) {
			counted[0]++;
		}
		return counted[0];
	}

	/** Pages that were pasted one after the other repeat their headings. */
	private static boolean isRecord(Heading heading, int line, List<String> cells) {
		return line > heading.line() && !cells.stream().allMatch(String::isBlank) && !cells.equals(heading.cells());
	}

	public Rank rank() {
		return this.heading.table().rank();
	}

	@Override
	public int records() {
		return this.records;
	}

	@Override
	public void read(FactSink sink) {
		var batches = new FactBatches(sink);
		note(batches);
		var records = new TableRecords(this.heading.table(), this.rows, batches);
		try {
			this.rows.walk((line, cells) -> {
				if (isRecord(this.heading, line, cells)) {
					records.take(line, cells);
				}
				return !sink.isStopping();
			});
		}
		catch (BrokenTableException ex) {
			batches.reject(new Locus(this.rows.name(), ex.line()).problem("", "", ex.mend()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		if (!sink.isStopping()) {
			records.finish();
			batches.handOn();
		}
	}

	private void note(FactBatches batches) {
		this.rows.notes().forEach(batches::note);
		var locus = new Locus(this.rows.name(), this.heading.line());
		this.heading.table()
			.columns()
			.unread()
			.forEach((name) -> batches
				.note(locus.problem(name, "", "This column is not known and was not read. Rename it, or leave it.")));
	}

	@Override
	public void close() {
	}

}

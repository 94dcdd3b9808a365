package org.demarcationmap.export.docx;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.demarcationmap.export.report.Markup;

/**
 * Marks what is inserted and deleted, so that Word shows it as changes of this service.
 */
final class Revising {

	private static final String AUTHOR = "Demarcation Map";

	private final Markup out;

	private final String date;

	private int marks;

	/**
	 * Begins to mark.
	 * @param out where to
	 * @param asOf what the marks are dated
	 */
	Revising(Markup out, Instant asOf) {
		this.out = out;
		this.date = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
	}

	/** Opens {@code w:ins} or {@code w:del}. */
	void open(String tag) throws IOException {
		this.out.open(tag, "w:id", Integer.toString(++this.marks), "w:author", AUTHOR, "w:date", this.date);
	}

	/** Marks the row that it stands in. */
	void mark(String tag) throws IOException {
		open(tag);
		this.out.close(tag);
	}

}

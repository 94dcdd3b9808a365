package org.demarcationmap.catalogue.workprogramme;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.demarcationmap.catalogue.facts.CatalogueFile;
import org.demarcationmap.catalogue.facts.FactSink;
import org.demarcationmap.catalogue.tables.BrokenTableException;
import org.demarcationmap.catalogue.tables.Rows;
import org.demarcationmap.catalogue.tables.SingleRow;

/**
 * A form that says of one work item what a view says in a row: the form of a new work
 * item of Recommendation ITU-T A.1, or the page of a work item.
 */
public final class FormFile implements CatalogueFile {

	private static final Set<WorkItemField> TELLING = EnumSet.of(WorkItemField.NAME, WorkItemField.NAME_AND_TITLE,
			WorkItemField.TITLE, WorkItemField.QUESTION, WorkItemField.SCOPE, WorkItemField.SUMMARY,
			WorkItemField.RELATIONS, WorkItemField.PROCESS, WorkItemField.STATUS);

	private static final int ENOUGH = 3;

	private final SingleRow row;

	private FormFile(SingleRow row) {
		this.row = row;
	}

	/**
	 * Opens a form, if rows are one.
	 */
	public static Optional<FormFile> open(Rows rows) throws IOException {
		var form = new FormFields();
		try {
			rows.walk(form);
		}
		catch (BrokenTableException ex) {
			return Optional.empty();
		}
		if (!isForm(form.values())) {
			return Optional.empty();
		}
		return Optional.of(new FormFile(new SingleRow(rows, form.row(rows.name()), WorkItemRows.ofForm())));
	}

	private static boolean isForm(Map<WorkItemField, String> values) {
		return (values.containsKey(WorkItemField.NAME) || values.containsKey(WorkItemField.NAME_AND_TITLE))
				&& values.keySet().stream().filter(TELLING::contains).count() >= ENOUGH;
	}

	@Override
	public int records() {
		return 1;
	}

	@Override
	public void read(FactSink sink) {
		this.row.read(sink);
	}

	@Override
	public void close() {
	}

}

package org.demarcationmap.catalogue.workprogramme;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.demarcationmap.catalogue.tables.Columns;
import org.demarcationmap.catalogue.tables.Rank;
import org.demarcationmap.catalogue.tables.Table;
import org.demarcationmap.catalogue.tables.TableFormat;

/**
 * A view of the work programme in which each row is a work item.
 */
public final class WorkItemTable implements TableFormat {

	private static final Set<WorkItemField> TELLING = Set.of(WorkItemField.TITLE, WorkItemField.QUESTION,
			WorkItemField.STATUS, WorkItemField.PROCESS, WorkItemField.GROUP);

	@Override
	public Optional<Table> begin(List<String> headings, List<String> preamble) {
		var fields = headings.stream().flatMap((heading) -> WorkItemField.of(heading).stream()).toList();
		if (!fields.contains(WorkItemField.NAME) || fields.stream().filter(TELLING::contains).distinct().count() < 2) {
			return Optional.empty();
		}
		var columns = Columns.of(headings,
				(heading) -> WorkItemField.of(heading).map((field) -> column(field, heading)));
		return Optional.of(new Table(Rank.WORK_ITEMS, columns, WorkItemRows.ofView()));
	}

	/**
	 * Of several columns for one field the first is read; of those that are not stored
	 * there may be many.
	 */
	private static String column(WorkItemField field, String heading) {
		return (field == WorkItemField.NOT_STORED) ? heading : field.name();
	}

}

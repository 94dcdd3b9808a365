package org.demarcationmap.catalogue.workprogramme;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.tables.Rows;
import org.demarcationmap.catalogue.tables.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the fields of a form from its rows: a label and its value in two cells or in
 * one with a colon between them. What stands under a value without a label goes on with
 * it.
 */
final class FormFields implements Rows.Visitor {

	private static final int MOST_ROWS = 2000;

	private final Map<WorkItemField, String> values = new EnumMap<>(WorkItemField.class);

	private @Nullable WorkItemField last;

	private int first;

	private int rows;

	@Override
	public boolean row(int line, List<String> cells) {
		for (var index = 0; index < cells.size(); index++) {
			var cell = cells.get(index).strip();
			if (labelled(cell, line)) {
				continue;
			}
			var field = WorkItemField.of(cell);
			if (field.isPresent()) {
				index++;
				begin(field.get(), (index < cells.size()) ? cells.get(index) : "", line);
			}
			else {
				goOn(cell);
			}
		}
		this.rows++;
		return this.rows < MOST_ROWS;
	}

	private boolean labelled(String cell, int line) {
		var colon = cell.indexOf(':');
		if (colon < 1 || cell.substring(colon + 1).isBlank()) {
			return false;
		}
		var field = WorkItemField.of(cell.substring(0, colon));
		field.ifPresent((known) -> begin(known, cell.substring(colon + 1), line));
		return field.isPresent();
	}

	private void begin(WorkItemField field, String value, int line) {
		this.first = (this.first == 0) ? line : this.first;
		this.last = field;
		if (!value.isBlank()) {
			this.values.putIfAbsent(field, value.strip());
		}
	}

	private void goOn(String text) {
		if (this.last != null && !text.isEmpty()) {
			this.values.merge(this.last, text, (before, more) -> before + "\n" + more);
		}
	}

	Map<WorkItemField, String> values() {
		return this.values;
	}

	/**
	 * The fields as one row.
	 */
	TableRow row(String file) {
		var cells = this.values.entrySet()
			.stream()
			.collect(Collectors.toMap((entry) -> entry.getKey().name(), Map.Entry::getValue));
		return new TableRow(new Locus(file, this.first), cells);
	}

}

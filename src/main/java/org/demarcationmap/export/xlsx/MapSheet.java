package org.demarcationmap.export.xlsx;

import java.util.List;
import java.util.stream.Stream;

/**
 * One sheet of a workbook: a line that says what it is, headings, and rows that are taken
 * one by one.
 *
 * @param name the name of the sheet
 * @param says what the sheet is, with the marks of the map
 * @param columns its columns
 * @param rows its rows: texts and numbers, one for each column
 */
record MapSheet(String name, String says, List<Column> columns, Stream<List<Object>> rows) {

	MapSheet {
		columns = List.copyOf(columns);
	}

	/**
	 * A column.
	 *
	 * @param heading what stands above it
	 * @param width how many characters are seen in one line
	 */
	record Column(String heading, int width) {

	}

}

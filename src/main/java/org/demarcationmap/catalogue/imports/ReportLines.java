package org.demarcationmap.catalogue.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.writing.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * The lines of the reports of an import, as CSV in which no cell is a formula.
 */
final class ReportLines {

	private static final CsvMapper CSV = new CsvMapper();

	private ReportLines() {
	}

	static String ofChanges(List<Change> changes) {
		return text(changes.stream().map(ReportLines::cells));
	}

	private static List<String> cells(Change change) {
		return cells(change.action(), change.subject().kind(), change.subject().name(), change.field(), change.before(),
				change.after(), change.source());
	}

	static String ofProblems(List<Problem> problems) {
		return text(problems.stream().map(ReportLines::cells));
	}

	private static List<String> cells(Problem problem) {
		return cells(problem.file(), (problem.line() > 0) ? problem.line() : null, problem.field(), problem.value(),
				problem.mend());
	}

	private static List<String> cells(@Nullable Object... values) {
		return Stream.of(values).map((value) -> defused(Objects.toString(value, ""))).toList();
	}

	private static String defused(String cell) {
		return (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

	private static String text(Stream<List<String>> rows) {
		return CSV.writer(CsvSchema.emptySchema()).writeValueAsString(rows.toList());
	}

}

package org.demarcationmap.catalogue.imports;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.Locus;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.facts.Problem;
import org.demarcationmap.catalogue.facts.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, with its place. Empty cells count as absent.
 *
 * @param locus where it stands
 * @param cells the cells by the heading of their column
 */
record CsvRow(Locus locus, Map<String, String> cells) {

	<T> T need(String column, Function<String, T> parse) {
		var value = find(column, parse);
		if (value == null) {
			throw new BadRowException(this.locus.problem(column, "", "Fill in this column."));
		}
		return value;
	}

	<T> @Nullable T find(String column, Function<String, T> parse) {
		var text = this.cells.getOrDefault(column, "").strip();
		try {
			return text.isEmpty() ? null : parse.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw new BadRowException(this.locus.problem(column, text, mend(ex)));
		}
	}

	<T> List<T> list(String column, Function<String, T> parse) {
		var items = find(column,
				(text) -> Stream.of(text.split(";"))
					.map(String::strip)
					.filter((item) -> !item.isEmpty())
					.map(parse)
					.toList());
		return (items != null) ? items : List.of();
	}

	<E extends Enum<E>> E choice(String column, Class<E> kind) {
		return need(column, (text) -> constant(text, kind));
	}

	static <E extends Enum<E>> E constant(String text, Class<E> kind) {
		try {
			return Enum.valueOf(kind, text.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("Write one of " + List.of(kind.getEnumConstants()) + " in this column.",
					ex);
		}
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		}
		catch (DateTimeParseException ex) {
			throw new IllegalArgumentException("Write a day like 2026-02-13 in this column.", ex);
		}
	}

	FactSource provenance() {
		var confidentiality = find("confidentiality", (text) -> constant(text, Confidentiality.class));
		return new FactSource(Origin.CURATED, need("source", String::valueOf),
				choice("verification", Verification.class),
				Objects.requireNonNullElse(confidentiality, Confidentiality.PUBLIC), find("fetched", CsvRow::day));
	}

	private static String mend(IllegalArgumentException ex) {
		return String.valueOf(ex.getMessage());
	}

	/**
	 * A row that cannot be understood.
	 */
	static final class BadRowException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient Problem problem;

		BadRowException(Problem problem) {
			super(problem.toString());
			this.problem = problem;
		}

		Problem problem() {
			return this.problem;
		}

	}

}

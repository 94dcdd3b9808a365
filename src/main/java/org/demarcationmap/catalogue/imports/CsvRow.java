package org.demarcationmap.catalogue.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Verification;
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
		return need(column, (text) -> {
			try {
				return Enum.valueOf(kind, text);
			}
			catch (IllegalArgumentException ex) {
				throw new IllegalArgumentException(
						"Write one of " + List.of(kind.getEnumConstants()) + " in this column.", ex);
			}
		});
	}

	Provenance provenance() {
		return new Provenance(Origin.CURATED, need("source", String::valueOf),
				need("verification", (text) -> Verification.valueOf(text.toUpperCase(Locale.ROOT))));
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

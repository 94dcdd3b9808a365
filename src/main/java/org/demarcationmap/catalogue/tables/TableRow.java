package org.demarcationmap.catalogue.tables;

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
import org.demarcationmap.catalogue.facts.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * One row of a table, with its place. Empty cells count as absent.
 *
 * @param locus where it stands
 * @param cells the cells by the heading of their column
 */
public record TableRow(Locus locus, Map<String, String> cells) {

	public TableRow {
		cells = Map.copyOf(cells);
	}

	/**
	 * A cell that must be filled in.
	 */
	public <T> T need(String column, Function<String, T> parse) {
		var value = find(column, parse);
		if (value == null) {
			throw new BadRowException(this.locus.problem(column, "", "Fill in this column."));
		}
		return value;
	}

	/**
	 * A cell that may be empty.
	 */
	public <T> @Nullable T find(String column, Function<String, T> parse) {
		var text = this.cells.getOrDefault(column, "").strip();
		try {
			return text.isEmpty() ? null : parse.apply(text);
		}
		catch (IllegalArgumentException ex) {
			throw new BadRowException(this.locus.problem(column, text, mend(ex)));
		}
	}

	/**
	 * A cell of items with semicolons between them.
	 */
	public <T> List<T> list(String column, Function<String, T> parse) {
		var items = find(column,
				(text) -> Stream.of(text.split(";"))
					.map(String::strip)
					.filter((item) -> !item.isEmpty())
					.map(parse)
					.toList());
		return (items != null) ? items : List.of();
	}

	/**
	 * A cell that must be one of a few words.
	 */
	public <E extends Enum<E>> E choice(String column, Class<E> kind) {
		return need(column, (text) -> constant(text, kind));
	}

	/**
	 * The constant that a word stands for, whatever its capitals.
	 */
	public static <E extends Enum<E>> E constant(String text, Class<E> kind) {
		try {
			return Enum.valueOf(kind, text.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new IllegalArgumentException("Write one of " + List.of(kind.getEnumConstants()) + " in this column.",
					ex);
		}
	}

	/**
	 * A day in ISO 8601.
	 */
	public static LocalDate day(String text) {
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
				Objects.requireNonNullElse(confidentiality, Confidentiality.PUBLIC), find("fetched", TableRow::day));
	}

	private static String mend(IllegalArgumentException ex) {
		return String.valueOf(ex.getMessage());
	}

}

package org.demarcationmap.catalogue.writing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Confidentiality;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.facts.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * Properties on their way to or from the database: texts, numbers, lists and maps of
 * them. Absent and empty are the same.
 */
public final class Row {

	private static final String FETCHED = "fetched";

	private final Map<String, Object> values = new TreeMap<>();

	public static Row of(@Nullable Object properties) {
		var row = new Row();
		if (properties instanceof Map<?, ?> map) {
			map.forEach((name, value) -> row.put(String.valueOf(name), value));
		}
		return row;
	}

	/**
	 * Sets a property: enumerations and values of the domain as their notation.
	 */
	public Row put(String name, @Nullable Object value) {
		switch (value) {
			case null -> this.values.remove(name);
			case Number number -> this.values.put(name, number);
			case List<?> list -> this.values.put(name, list);
			case Map<?, ?> map -> this.values.put(name, map);
			case Enum<?> constant -> this.values.put(name, constant.name());
			case Row row -> this.values.put(name, row.asMap());
			default -> this.values.put(name, value.toString());
		}
		return this;
	}

	public boolean has(String name) {
		return this.values.containsKey(name);
	}

	public @Nullable Object get(String name) {
		return this.values.get(name);
	}

	Stream<String> names() {
		return this.values.keySet().stream();
	}

	public String text(String name) {
		return value(name, Function.identity());
	}

	public <T> T value(String name, Function<String, T> parse) {
		var value = find(name, parse);
		if (value == null) {
			throw new IllegalStateException("The database has a node without '" + name + "': " + this.values);
		}
		return value;
	}

	public <T> @Nullable T find(String name, Function<String, T> parse) {
		var value = this.values.get(name);
		return (value != null) ? parse.apply(value.toString()) : null;
	}

	public List<Row> rows(String name) {
		return (this.values.get(name) instanceof List<?> list) ? list.stream().map((value) -> Row.of(value)).toList()
				: List.of();
	}

	public List<String> texts(String name) {
		return (this.values.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	public Row row(String name) {
		return Row.of(this.values.get(name));
	}

	/**
	 * Sets where a fact comes from.
	 */
	Row put(FactSource provenance) {
		return put("origin", provenance.origin()).put("source", provenance.source())
			.put("verification", provenance.verification())
			.put("confidentiality", provenance.confidentiality())
			.put(FETCHED, provenance.fetched());
	}

	FactSource provenance() {
		return new FactSource(value("origin", Origin::valueOf), text("source"),
				value("verification", Verification::valueOf), value("confidentiality", Confidentiality::valueOf),
				find(FETCHED, LocalDate::parse));
	}

	/**
	 * Whether all properties of another row stand here with the same values, the day of
	 * reading apart.
	 */
	boolean says(Row other) {
		return other.values.entrySet()
			.stream()
			.allMatch((entry) -> entry.getKey().equals(FETCHED) || this.values.entrySet().contains(entry));
	}

	public Map<String, Object> asMap() {
		return this.values;
	}

	@Override
	public String toString() {
		return this.values.toString();
	}

}

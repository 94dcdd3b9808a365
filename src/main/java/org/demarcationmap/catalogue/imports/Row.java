package org.demarcationmap.catalogue.imports;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Properties on their way to or from the database: texts, numbers, lists and maps of
 * them. Absent and empty are the same.
 */
final class Row {

	private final Map<String, Object> values = new TreeMap<>();

	static Row of(@Nullable Object properties) {
		var row = new Row();
		if (properties instanceof Map<?, ?> map) {
			map.forEach((name, value) -> row.put(String.valueOf(name), value));
		}
		return row;
	}

	/**
	 * Sets a property: enumerations and values of the domain as their notation.
	 */
	Row put(String name, @Nullable Object value) {
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

	boolean has(String name) {
		return this.values.containsKey(name);
	}

	String text(String name) {
		return value(name, Function.identity());
	}

	<T> T value(String name, Function<String, T> parse) {
		var value = find(name, parse);
		if (value == null) {
			throw new IllegalStateException("The database has a node without '" + name + "': " + this.values);
		}
		return value;
	}

	<T> @Nullable T find(String name, Function<String, T> parse) {
		var value = this.values.get(name);
		return (value != null) ? parse.apply(value.toString()) : null;
	}

	List<Row> rows(String name) {
		return (this.values.get(name) instanceof List<?> list) ? list.stream().map((value) -> Row.of(value)).toList()
				: List.of();
	}

	List<String> texts(String name) {
		return (this.values.get(name) instanceof List<?> list) ? list.stream().map(String::valueOf).toList()
				: List.of();
	}

	Row row(String name) {
		return Row.of(this.values.get(name));
	}

	/**
	 * Whether all properties of another row stand here with the same values.
	 */
	boolean says(Row other) {
		return this.values.entrySet().containsAll(other.values.entrySet());
	}

	Map<String, Object> asMap() {
		return this.values;
	}

	@Override
	public String toString() {
		return this.values.toString();
	}

}

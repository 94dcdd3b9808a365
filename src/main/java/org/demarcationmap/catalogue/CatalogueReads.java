package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.graphql.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Runs the read statements of the catalogue. They give what they found as {@code found};
 * those about many things at once take {@code $keys} and give with each row the
 * {@code key} of the thing that it belongs to.
 */
@Component
public class CatalogueReads {

	private final Neo4jClient client;

	CatalogueReads(Neo4jClient client) {
		this.client = client;
	}

	public <T> List<T> list(String statement, Map<String, @Nullable Object> parameters, Function<Value, T> read) {
		return run(statement, parameters).stream().map((row) -> read.apply(row.get("found"))).toList();
	}

	/** Whatever the statement gives, row by row. */
	<T> List<T> each(String statement, Map<String, @Nullable Object> parameters, Function<Record, T> read) {
		return run(statement, parameters).stream().map(read).toList();
	}

	/**
	 * A page as one row: {@code found} is a list, and {@code total} as in {@link #pages}.
	 */
	public <T> Rows<T> page(String statement, Map<String, @Nullable Object> parameters, Function<Value, T> read) {
		return run(statement, parameters).stream().map((row) -> rows(row, read)).findFirst().orElseThrow();
	}

	public <T> Map<String, T> one(String statement, Collection<String> keys, Function<Value, T> read) {
		return run(statement, new Parameters().with("keys", keys).asMap()).stream()
			.collect(Collectors.toMap(CatalogueReads::key, (row) -> read.apply(row.get("found")), (first, _) -> first));
	}

	public <T> Map<String, T> byKey(String statement, Map<String, @Nullable Object> parameters,
			Function<Value, T> read) {
		return run(statement, parameters).stream()
			.collect(Collectors.toMap(CatalogueReads::key, (row) -> read.apply(row.get("found"))));
	}

	public <T> Map<String, List<T>> many(String statement, Collection<String> keys, Function<Value, T> read) {
		return run(statement, new Parameters().with("keys", keys).asMap()).stream()
			.collect(Collectors.groupingBy(CatalogueReads::key, LinkedHashMap::new,
					Collectors.mapping((row) -> read.apply(row.get("found")), Collectors.toList())));
	}

	/**
	 * Here {@code found} is a list, and {@code total} how long it is beyond the page,
	 * where somebody asked.
	 */
	public <T> Map<String, Rows<T>> pages(String statement, Map<String, @Nullable Object> parameters,
			Function<Value, T> read) {
		return run(statement, parameters).stream()
			.collect(Collectors.toMap(CatalogueReads::key, (row) -> rows(row, read)));
	}

	static <T> Rows<T> rows(Record row, Function<Value, T> read) {
		var total = row.get("total");
		return new Rows<>(row.get("found").asList(read),
				total.isNull() ? OptionalInt.empty() : OptionalInt.of(total.asInt()));
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private Collection<Record> run(String statement, Map<String, @Nullable Object> parameters) {
		return this.client.query(statement).bindAll(parameters).fetchAs(Record.class).mappedBy((_, row) -> row).all();
	}

	private static String key(Record row) {
		return row.get("key").asString();
	}

}

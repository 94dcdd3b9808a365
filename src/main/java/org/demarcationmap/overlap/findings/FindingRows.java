package org.demarcationmap.overlap.findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapOrder;
import org.demarcationmap.overlap.OverlapOrder.Direction;
import org.demarcationmap.overlap.OverlapOrder.Field;
import org.demarcationmap.overlap.OverlapSelection;

/**
 * The findings of a set that fit a filter, as they are kept.
 */
@Component
public class FindingRows {

	private static final String COUNT = "CYPHER 25\n" + Fitting.FINDINGS + "RETURN count(key) AS found\n";

	private final Neo4jClient client;

	private final Fitting fitting;

	FindingRows(Neo4jClient client, Fitting fitting) {
		this.client = client;
		this.fitting = fitting;
	}

	/** A page of the findings of an owner that fit. */
	public List<FindingRow> page(String owner, OverlapSelection wanted, Page page) {
		var order = wanted.order();
		var parameters = this.fitting.parameters(owner, wanted.filter());
		Object atStart = (order.field() == Field.SCORE) ? Integer.valueOf(0) : "";
		parameters.put("after", page.after(0, atStart));
		parameters.put("afterKey", page.after(1, ""));
		parameters.put("limit", page.limit());
		return read(statement(order), parameters);
	}

	private static String statement(OverlapOrder order) {
		var ascending = order.direction() == Direction.ASC;
		return "CYPHER 25\n" + Fitting.FINDINGS + """
				  AND ($afterKey = '' OR %1$s %2$s $after OR (%1$s = $after AND key > $afterKey))
				RETURN kind, key, left, right, name, signals, thousandths
				ORDER BY %1$s %3$s, key
				LIMIT $limit
				""".formatted((order.field() == Field.SCORE) ? "thousandths" : "name", ascending ? ">" : "<",
				ascending ? "ASC" : "DESC");
	}

	/** How many findings of an owner fit. */
	@SuppressWarnings("NullAway") // the client binds null as it is
	public int count(String owner, OverlapFilter filter) {
		return this.client.query(COUNT)
			.bindAll(this.fitting.parameters(owner, filter))
			.fetchAs(Integer.class)
			.one()
			.orElse(0);
	}

	/** The finding of that key. */
	public Optional<FindingRow> find(String owner, String key) {
		var parameters = this.fitting.parameters(owner, OverlapFilter.ALL);
		parameters.put("sleeping", null);
		parameters.putAll(Map.of("key", key, "after", 0, "afterKey", "", "limit", 1));
		return read(statement(OverlapOrder.STRONGEST_FIRST), parameters).stream().findFirst();
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private List<FindingRow> read(String statement, Map<String, @Nullable Object> parameters) {
		return new ArrayList<>(this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(FindingRow.class)
			.mappedBy((_, row) -> FindingRow.of(row))
			.all());
	}

}

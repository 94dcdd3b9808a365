package org.demarcationmap.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.SortItem;

import org.demarcationmap.graphql.Page;

/**
 * What a list is ordered by, the last column unique, and what of it stands behind a
 * cursor.
 *
 * @param columns in the order in which they count
 */
record Keyset(List<Column> columns) {

	Keyset {
		columns = List.copyOf(columns);
	}

	static Keyset of(Column... columns) {
		return new Keyset(Arrays.asList(columns));
	}

	static Column text(Expression by, Direction direction) {
		return new Column(by, direction, "");
	}

	static Column number(Expression by, Direction direction) {
		return new Column(by, direction, 0);
	}

	List<SortItem> sort() {
		return this.columns.stream().map(Column::sort).toList();
	}

	/** Whatever stands behind; all of it at the start. */
	Condition behind(Page page) {
		if (page.fromStart()) {
			return Cypher.noCondition();
		}
		var behind = beyond(this.columns.size() - 1);
		for (var index = this.columns.size() - 2; index >= 0; index--) {
			behind = beyond(index).or(this.columns.get(index).by().isEqualTo(after(index)).and(behind));
		}
		return notBefore().and(behind);
	}

	/** Follows from the rest, and lets an index of the first column find the place. */
	private Condition notBefore() {
		var first = this.columns.getFirst();
		return (first.direction() == Direction.ASC) ? first.by().gte(after(0)) : first.by().lte(after(0));
	}

	private Condition beyond(int index) {
		var column = this.columns.get(index);
		return (column.direction() == Direction.ASC) ? column.by().gt(after(index)) : column.by().lt(after(index));
	}

	private static Expression after(int index) {
		return Cypher.parameter("after" + index);
	}

	/** Adds the sort key behind which the page begins, and how many rows to read. */
	Parameters parameters(Parameters parameters, Page page) {
		if (!page.fromStart()) {
			IntStream.range(0, this.columns.size())
				.forEach(
						(index) -> parameters.with("after" + index, page.after(index, this.columns.get(index).kind())));
		}
		return parameters.with("limit", page.limit());
	}

	/**
	 * A column.
	 *
	 * @param by its value
	 * @param direction which way
	 * @param kind any value of its kind
	 */
	record Column(Expression by, Direction direction, Object kind) {

		SortItem sort() {
			return (this.direction == Direction.ASC) ? this.by.ascending() : this.by.descending();
		}

	}

}

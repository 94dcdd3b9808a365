package org.demarcationmap.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntSupplier;

/**
 * The page that a query asks for: how many entries, and after which sort key. A
 * controller takes it as a parameter, made from {@code first} and {@code after}; every
 * other argument of the field is filter or order, and a cursor is only good for the same.
 *
 * @param first how many entries the page may hold
 * @param after the sort key of the entry before the page, empty at the start
 * @param list the digest of the list with its filter and order
 * @param counted whether the query asks how many entries the whole list has
 */
public record Page(int first, List<Object> after, String list, boolean counted) {

	public Page {
		after = List.copyOf(after);
	}

	/**
	 * How many rows to read: one more than the page holds, to know whether it is the
	 * last.
	 */
	public int limit() {
		return this.first + 1;
	}

	/** The first page of any list. */
	static Page first(int first, boolean counted) {
		return new Page(first, List.of(), "", counted);
	}

	/** Whether it is the first of its list. */
	public boolean fromStart() {
		return this.after.isEmpty();
	}

	/** A part of the sort key to continue after, or the value that sorts before all. */
	public <V> V after(int part, V atStart) {
		if (this.after.isEmpty()) {
			return atStart;
		}
		var value = (part < this.after.size()) ? this.after.get(part) : null;
		if (!atStart.getClass().isInstance(value)) {
			throw new BadArgumentException(ErrorCode.BAD_CURSOR,
					"The cursor does not fit this list: pass a cursor unchanged, or leave `after` out.");
		}
		@SuppressWarnings("unchecked")
		V fitting = (V) value;
		return fitting;
	}

	/** The same page of any list, to read it of many at once. */
	public Page anywhere() {
		return new Page(this.first, this.after, "", this.counted);
	}

	/** The same page of a list whose entries are counted. */
	Page withCount() {
		return new Page(this.first, this.after, this.list, true);
	}

	/** The place of the page in any list, whichever list it is. */
	List<Object> position() {
		return List.of(this.first, this.after, this.counted);
	}

	/**
	 * Makes a connection of rows that were read in order, at most {@link #limit()} of
	 * them.
	 * @param sortKey what the rows are ordered by: strings, numbers or booleans, the last
	 * one unique
	 */
	public <T> Connection<T> connect(List<T> rows, Function<? super T, List<Object>> sortKey, IntSupplier count) {
		var edges = rows.stream()
			.limit(this.first)
			.map((row) -> new Edge<T>(row, new Cursor(this.list, sortKey.apply(row)).toString()))
			.toList();
		var start = edges.isEmpty() ? null : edges.getFirst().cursor();
		var end = edges.isEmpty() ? null : edges.getLast().cursor();
		var info = new PageInfo(rows.size() > this.first, !this.after.isEmpty(), start, end);
		return new Connection<>(edges, info, count);
	}

}

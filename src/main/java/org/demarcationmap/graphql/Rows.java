package org.demarcationmap.graphql;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a list: the rows of the page asked for, one more where there are more,
 * and how many the list has in all, where somebody asked.
 *
 * @param <T> what the list holds
 */
public record Rows<T>(List<T> rows, OptionalInt total) {

	public Rows {
		rows = List.copyOf(rows);
	}

	/** Makes them a connection, with what they are ordered by. */
	public Connection<T> connect(Page page, Function<? super T, List<Object>> sortKey) {
		return page.connect(this.rows, sortKey, this.total::orElseThrow);
	}

	/** What a loader found, or nothing where it found nothing. */
	public static <T> Rows<T> orNone(@Nullable Rows<T> found) {
		return (found != null) ? found : new Rows<>(List.of(), OptionalInt.of(0));
	}

}

package org.demarcationmap.graphql;

import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a nested list: the rows of the page asked for, one more where there
 * are more, and how many the list has in all.
 *
 * @param <T> what the list holds
 */
public record Rows<T>(List<T> rows, int total) {

	public Rows {
		rows = List.copyOf(rows);
	}

	/** The page of what a loader found, or an empty one where it found nothing. */
	public static <T> Connection<T> connect(@Nullable Rows<T> found, Page page,
			Function<? super T, List<Object>> sortKey) {
		var rows = (found != null) ? found : new Rows<T>(List.of(), 0);
		return page.connect(rows.rows(), sortKey, rows::total);
	}

}

package org.demarcationmap.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What was read of a nested list: the rows of the page asked for, one more where there
 * are more; and how many the list has in all, counted only when asked for, then for all
 * lists of the level together.
 *
 * @param <T> what the list holds
 */
public record NestedRows<T>(List<T> rows, IntSupplier total) {

	public NestedRows {
		rows = List.copyOf(rows);
	}

	/** The rows of each list, by the key of what it belongs to. */
	public static <T> Map<String, NestedRows<T>> of(Map<String, List<T>> lists, Supplier<Map<String, Integer>> counts) {
		return lists.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey,
					(list) -> new NestedRows<>(list.getValue(), () -> counts.get().getOrDefault(list.getKey(), 0))));
	}

	/** What a loader found, or an empty list where it found nothing. */
	public static <T> NestedRows<T> orNone(@Nullable NestedRows<T> found) {
		return (found != null) ? found : new NestedRows<>(List.of(), () -> 0);
	}

	public Connection<T> connect(Page page, Function<? super T, List<Object>> sortKey) {
		return page.connect(this.rows, sortKey, this.total);
	}

}

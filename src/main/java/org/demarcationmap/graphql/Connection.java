package org.demarcationmap.graphql;

import java.util.List;
import java.util.function.IntSupplier;

/**
 * One page of a list, in the shape of a Relay connection. The list is counted only when
 * the query asks for {@code totalCount}.
 *
 * @param <T> what the list holds
 */
public record Connection<T>(List<Edge<T>> edges, PageInfo pageInfo, IntSupplier count) {

	public int totalCount() {
		return this.count.getAsInt();
	}

}

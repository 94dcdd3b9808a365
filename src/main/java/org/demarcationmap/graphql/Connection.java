package org.demarcationmap.graphql;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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

	/**
	 * The same page with something else made of each entry; entries of which nothing can
	 * be made are left out, and the page ends where it did.
	 */
	public <R> Connection<R> mapPresent(Function<? super T, Optional<R>> change) {
		var changed = this.edges.stream()
			.flatMap((edge) -> change.apply(edge.node()).map((node) -> new Edge<R>(node, edge.cursor())).stream())
			.toList();
		return new Connection<>(changed, this.pageInfo, this.count);
	}

	/** The same page with something else made of each entry. */
	public <R> Connection<R> map(Function<? super T, ? extends R> change) {
		var changed = this.edges.stream().map((edge) -> new Edge<R>(change.apply(edge.node()), edge.cursor())).toList();
		return new Connection<>(changed, this.pageInfo, this.count);
	}

}

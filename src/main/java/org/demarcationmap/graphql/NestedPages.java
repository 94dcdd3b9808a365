package org.demarcationmap.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * A connection below many nodes, read for all of them at once. Batch mappings take no
 * arguments; this is the same for fields that have pages.
 *
 * @param <T> what the list holds
 */
public final class NestedPages<T> {

	private final String name;

	private final Query<T> query;

	private final Function<? super T, List<Object>> sortKey;

	private NestedPages(String name, Query<T> query, Function<? super T, List<Object>> sortKey) {
		this.name = name;
		this.query = query;
		this.sortKey = sortKey;
	}

	/**
	 * Registers the pages of a field.
	 * @param name the type and field, such as {@code Body.deliverables}
	 * @param query reads one page of the lists of many nodes
	 * @param sortKey what the lists are ordered by, the last part unique
	 */
	public static <T> NestedPages<T> register(BatchLoaderRegistry registry, String name, Query<T> query,
			Function<? super T, List<Object>> sortKey) {
		var pages = new NestedPages<T>(name, query, sortKey);
		registry.<Place, Connection<T>>forName(name)
			.registerMappedBatchLoader((places, _) -> Mono.fromSupplier(() -> pages.load(places)));
		return pages;
	}

	/** Answers the page below one node, together with those below its siblings. */
	public CompletableFuture<Connection<T>> below(Node node, Page page, DataFetchingEnvironment environment) {
		var loader = Objects.requireNonNull(environment.<Place, Connection<T>>getDataLoader(this.name));
		return loader.load(new Place(node.id(), page));
	}

	private Map<Place, Connection<T>> load(Set<Place> places) {
		var connections = new HashMap<Place, Connection<T>>();
		var samePage = places.stream().collect(Collectors.groupingBy((place) -> place.page().position()));
		samePage.values().forEach((group) -> connections.putAll(loadSame(group)));
		return connections;
	}

	private Map<Place, Connection<T>> loadSame(List<Place> places) {
		var ids = places.stream().map(Place::id).toList();
		var found = this.query.read(ids, places.getFirst().page());
		return places.stream().collect(Collectors.toMap(Function.identity(), (place) -> {
			var rows = Rows.orNone(found.get(place.id()));
			return rows.connect(place.page(), this.sortKey);
		}));
	}

	/** Reads the same page of the lists of many nodes, in one statement. */
	@FunctionalInterface
	public interface Query<T> {

		Map<String, Rows<T>> read(List<String> ids, Page page);

	}

	/** A page below a node. */
	private record Place(String id, Page page) {
	}

}

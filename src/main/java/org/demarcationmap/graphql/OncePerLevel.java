package org.demarcationmap.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * What stands beside nodes of an interface, read once for all of a level. A batch mapping
 * on an interface would read once for each type that implements it.
 *
 * @param <T> what stands beside a node
 */
public final class OncePerLevel<T> {

	private final String name;

	private OncePerLevel(String name) {
		this.name = name;
	}

	/**
	 * Registers how a field is read.
	 * @param name the interface and field, such as {@code Deliverable.body}
	 * @param query finds by id what stands beside many nodes, in one statement
	 */
	public static <T> OncePerLevel<T> register(BatchLoaderRegistry registry, String name,
			Function<Set<String>, Map<String, T>> query) {
		registry.<String, T>forName(name)
			.registerMappedBatchLoader((ids, _) -> Mono.fromSupplier(() -> query.apply(ids)));
		return new OncePerLevel<>(name);
	}

	/** Answers what stands beside a node, or null. */
	@SuppressWarnings("NullAway") // a loader gives null for what it did not find
	public CompletableFuture<@Nullable T> beside(Node node, DataFetchingEnvironment environment) {
		return environment.<String, T>getDataLoader(this.name).load(node.id());
	}

	/** Answers the list beside a node, or an empty one. */
	public static <E> CompletableFuture<List<E>> listBeside(OncePerLevel<List<E>> lists, Node node,
			DataFetchingEnvironment environment) {
		return lists.beside(node, environment).thenApply((list) -> (list != null) ? list : List.of());
	}

}

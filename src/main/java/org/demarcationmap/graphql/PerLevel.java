package org.demarcationmap.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * A field with arguments below many nodes, read once for all nodes of a level that ask
 * for the same. Batch mappings take no arguments.
 *
 * @param <S> what the field is asked for, the same for equal arguments
 * @param <T> what it answers
 */
public final class PerLevel<S, T> {

	private final String name;

	private final BiFunction<Set<String>, S, Map<String, T>> query;

	private PerLevel(String name, BiFunction<Set<String>, S, Map<String, T>> query) {
		this.name = name;
		this.query = query;
	}

	/**
	 * Registers how a field is read.
	 * @param name the type and field, such as {@code Body.deliverables}
	 * @param query finds by id what belongs to many nodes, in one statement
	 */
	public static <S, T> PerLevel<S, T> register(BatchLoaderRegistry registry, String name,
			BiFunction<Set<String>, S, Map<String, T>> query) {
		var field = new PerLevel<>(name, query);
		registry.<Place<S>, T>forName(name)
			.registerMappedBatchLoader((places, _) -> Mono.fromSupplier(() -> field.load(places)));
		return field;
	}

	/** Answers what belongs to one node, or null. */
	@SuppressWarnings("NullAway") // a loader gives null for what it did not find
	public CompletableFuture<@Nullable T> below(Node node, S asked, DataFetchingEnvironment environment) {
		return environment.<Place<S>, T>getDataLoader(this.name).load(new Place<>(node.id(), asked));
	}

	/** Takes what belongs to one node, where it was read together with the node. */
	public void know(Node node, S asked, T answer, DataFetchingEnvironment environment) {
		Objects.requireNonNull(environment.<Place<S>, T>getDataLoader(this.name))
			.prime(new Place<>(node.id(), asked), answer);
	}

	private Map<Place<S>, T> load(Set<Place<S>> places) {
		var answers = new HashMap<Place<S>, T>();
		var asked = places.stream()
			.collect(Collectors.groupingBy(Place::asked, Collectors.mapping(Place::id, Collectors.toSet())));
		asked.forEach((same, ids) -> this.query.apply(ids, same)
			.forEach((id, answer) -> answers.put(new Place<>(id, same), answer)));
		return answers;
	}

	/** A node and what is asked of it. */
	private record Place<S>(String id, S asked) {
	}

}

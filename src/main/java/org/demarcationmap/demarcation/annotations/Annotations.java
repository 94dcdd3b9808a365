package org.demarcationmap.demarcation.annotations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The annotations, as far as whoever reads may see them.
 */
@Repository
public class Annotations {

	private static final String FAR_FUTURE = "9999-12-31T00:00:00Z";

	private static final String PAGE = Cypher.statement("demarcation/annotations-page");

	private static final String COUNT = Cypher.statement("demarcation/annotations-count");

	private static final String ABOUT = Cypher.statement("demarcation/annotations-about");

	private static final String WITH_KEY = Cypher.statement("demarcation/annotation");

	private final Neo4jClient client;

	private final ContestedTopics contested;

	Annotations(Neo4jClient client, ContestedTopics contested) {
		this.client = client;
		this.contested = contested;
	}

	/**
	 * A page of the annotations of a demarcation.
	 * @param demarcation where they were made
	 * @param sight what the reader may see
	 * @param filter narrows the list before the page is cut
	 * @param page which page
	 * @return the annotations, newest first
	 */
	public Connection<Annotation> in(Demarcation demarcation, Sight sight, AnnotationFilter filter, Page page) {
		var parameters = parameters(demarcation.slug(), sight);
		parameters.put("open", filter.open());
		parameters.put("kind", name(filter.kind()));
		parameters.put("on", name(filter.on()));
		parameters.put("topic", filter.topic());
		parameters.put("contested", filter.contested());
		parameters.put("contestedTopics", (filter.contested() != null) ? this.contested.in(demarcation) : List.of());
		parameters.put("before", page.after(0, FAR_FUTURE));
		parameters.put("key", page.after(1, ""));
		parameters.put("limit", page.limit());
		return page.connect(read(PAGE, parameters), (it) -> List.of(it.made().toString(), it.id()),
				() -> count(parameters));
	}

	/**
	 * The annotations on some topics and overlaps, in one call.
	 * @param demarcation the demarcation in which they were made
	 * @param sight what the reader may see
	 * @param topics the slugs of the topics
	 * @param overlaps the ids of the overlaps
	 * @return the annotations, oldest first
	 */
	public List<Annotation> on(DemarcationSlug demarcation, Sight sight, Collection<String> topics,
			Collection<String> overlaps) {
		var parameters = parameters(demarcation, sight);
		parameters.put("topics", List.copyOf(topics));
		parameters.put("overlaps", List.copyOf(overlaps));
		return read(ABOUT, parameters);
	}

	/**
	 * One annotation, whoever may see it.
	 * @param id its key, as a user wrote it
	 * @return the annotation, or empty where there is none
	 */
	public Optional<Annotation> find(String id) {
		return read(WITH_KEY, Map.of("key", id)).stream().findFirst();
	}

	private static Map<String, @Nullable Object> parameters(DemarcationSlug demarcation, Sight sight) {
		var parameters = new HashMap<String, @Nullable Object>();
		parameters.put("demarcation", demarcation.value());
		parameters.put("sides", sight.sides());
		parameters.put("coChair", sight.coChair());
		return parameters;
	}

	private static @Nullable String name(@Nullable Enum<?> choice) {
		return (choice != null) ? choice.name() : null;
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private int count(Map<String, @Nullable Object> parameters) {
		return this.client.query(COUNT).bindAll(parameters).fetchAs(Integer.class).one().orElse(0);
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	private List<Annotation> read(String statement, Map<String, @Nullable Object> parameters) {
		return List.copyOf(this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(Annotation.class)
			.mappedBy((_, row) -> StoredAnnotations.annotation(row))
			.all());
	}

}

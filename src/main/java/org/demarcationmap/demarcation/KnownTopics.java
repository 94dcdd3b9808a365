package org.demarcationmap.demarcation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Which topics there are, in the scope of a demarcation or not.
 */
@Repository
public class KnownTopics {

	private static final String TOPICS = """
			CYPHER 25
			MATCH (topic:Topic)
			WHERE topic.slug IN $slugs
			RETURN topic.slug AS slug
			ORDER BY slug
			""";

	private final Neo4jClient client;

	KnownTopics(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Which of the named topics exist, in scope or not.
	 * @param slugs what a user wrote
	 * @return those that exist
	 */
	public Set<String> among(Collection<String> slugs) {
		return this.client.query(TOPICS)
			.bind(List.copyOf(slugs))
			.to("slugs")
			.fetchAs(String.class)
			.all()
			.stream()
			.collect(Collectors.toSet());
	}

}

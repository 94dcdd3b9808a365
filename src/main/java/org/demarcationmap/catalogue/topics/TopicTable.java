package org.demarcationmap.catalogue.topics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.neo4j.Turns;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The topics in the database, as those who change them need them.
 */
@Repository
class TopicTable {

	private static final String AS_IS = Cypher.statement("catalogue/topic-as-is");

	private static final String OWNERS = Cypher.statement("catalogue/topics-by-name");

	private static final String TREATMENTS = """
			CYPHER 25
			MATCH (treatment:Treatment)-[:OF_TOPIC]->(:Topic {slug: $slug})
			WHERE treatment.key IN $keys
			RETURN treatment.key AS found
			ORDER BY found
			""";

	private static final String BROADER = """
			CYPHER 25
			MATCH (topic:Topic {slug: $slug})-[:BROADER*1..20]->(broader:Topic)
			RETURN DISTINCT broader.slug AS found
			ORDER BY found
			""";

	private static final String MERGED_INTO = """
			CYPHER 25
			MATCH (:MergedTopic {slug: $slug})-[:MERGED_INTO*1..20]->(topic:Topic)
			RETURN topic.slug AS found
			""";

	private final Neo4jClient client;

	private final Turns turns;

	TopicTable(Neo4jClient client, Turns turns) {
		this.client = client;
		this.turns = turns;
	}

	/**
	 * Waits until nobody else changes topics. Each of two merges that go against each
	 * other, and each of two links that would close a circle, is right on its own.
	 */
	void takeTurn() {
		this.turns.take(TopicLookup.TURN);
	}

	Optional<TopicState> withSlug(String slug) {
		return this.client.query(AS_IS)
			.bind(slug)
			.to("slug")
			.fetchAs(TopicState.class)
			.mappedBy((_, row) -> TopicState.of(row))
			.one();
	}

	/**
	 * The slugs of the topics that bear names, by the lookup form of the name.
	 */
	Map<String, String> owners(Collection<TopicName> names) {
		return this.client.query(OWNERS)
			.bind(names.stream().map(TopicName::normalised).toList())
			.to("names")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> row.get("name").asString(), (row) -> row.get("topic").asString()));
	}

	Set<String> treatments(String slug, Collection<String> keys) {
		return found(TREATMENTS, Map.of("slug", slug, "keys", List.copyOf(keys)));
	}

	/**
	 * The slug of the topic that one went into, if it did.
	 */
	Optional<String> mergedInto(String slug) {
		return found(MERGED_INTO, Map.of("slug", slug)).stream().findFirst();
	}

	/**
	 * The slugs of all topics that a topic is a part of, near and far.
	 */
	Set<String> broader(String slug) {
		return found(BROADER, Map.of("slug", slug));
	}

	private Set<String> found(String statement, Map<String, Object> parameters) {
		return Set.copyOf(this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(String.class)
			.mappedBy((_, row) -> row.get("found").asString())
			.all());
	}

	@SuppressWarnings("NullAway") // the client binds null as it is
	void run(String statement, Map<String, @Nullable Object> parameters) {
		this.client.query(Cypher.statement("catalogue/" + statement)).bindAll(parameters).run();
	}

	static TopicChange change(Value node) {
		var undoneBy = node.get("undoneBy");
		return new TopicChange(node.get("key").asString(), TopicChange.Kind.valueOf(node.get("kind").asString()),
				node.get("by").asString(), Instant.parse(node.get("at").asString()),
				undoneBy.isNull() ? null : undoneBy.asString());
	}

}

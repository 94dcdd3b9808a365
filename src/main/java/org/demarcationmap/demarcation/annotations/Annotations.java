package org.demarcationmap.demarcation.annotations;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.DemarcationSlug;
import org.demarcationmap.demarcation.Times;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The annotations on topics.
 */
@Repository
public class Annotations {

	private static final String ADD = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $demarcation}), (topic:Topic {slug: $topic})
			CREATE (demarcation)-[:HAS_ANNOTATION]->(:Annotation {
			  key: $key, kind: $kind, text: $text, author: $author, made: $made
			})-[:ABOUT]->(topic)
			""";

	private static final String ON_TOPICS = """
			CYPHER 25
			MATCH (:Demarcation {slug: $demarcation})-[:HAS_ANNOTATION]->(annotation:Annotation)-[:ABOUT]->(topic:Topic|MergedTopic)
			WHERE topic.slug IN $topics
			RETURN annotation {.key, .kind, .text, .author, .made} AS annotation, topic.slug AS topic
			ORDER BY annotation.made, annotation.key
			""";

	private final Neo4jClient client;

	Annotations(Neo4jClient client) {
		this.client = client;
	}

	void add(Annotation annotation) {
		this.client.query(ADD)
			.bindAll(Map.of("demarcation", annotation.demarcation().value(), "topic", annotation.topic().value(), "key",
					annotation.id(), "kind", annotation.kind().name(), "text", annotation.text(), "author",
					annotation.author(), "made", Times.stored(annotation.made())))
			.run();
	}

	/**
	 * The annotations on some topics, in one call.
	 * @param demarcation the demarcation in which they were made
	 * @param topics the slugs of the topics
	 * @return the annotations, oldest first
	 */
	public List<Annotation> on(DemarcationSlug demarcation, Collection<String> topics) {
		return List.copyOf(this.client.query(ON_TOPICS)
			.bindAll(Map.of("demarcation", demarcation.value(), "topics", List.copyOf(topics)))
			.fetchAs(Annotation.class)
			.mappedBy((_, row) -> annotation(demarcation, row))
			.all());
	}

	private static Annotation annotation(DemarcationSlug demarcation, Record row) {
		var node = row.get("annotation");
		return new Annotation(node.get("key").asString(), demarcation, new TopicSlug(row.get("topic").asString()),
				Annotation.Kind.valueOf(node.get("kind").asString()), node.get("text").asString(),
				node.get("author").asString(), node.get("made").asZonedDateTime().toInstant());
	}

}

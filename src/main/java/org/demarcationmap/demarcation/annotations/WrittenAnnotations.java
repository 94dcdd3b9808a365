package org.demarcationmap.demarcation.annotations;

import java.util.HashMap;
import java.util.Map;

import org.demarcationmap.demarcation.Times;
import org.jspecify.annotations.Nullable;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Writes annotations, replies to them, and whether they are open.
 */
@Repository
class WrittenAnnotations {

	private static final String ADD = """
			CYPHER 25
			MATCH (demarcation:Demarcation {slug: $demarcation})
			OPTIONAL MATCH (topic:Topic {slug: $topic})
			CREATE (demarcation)-[:HAS_ANNOTATION]->(annotation:Annotation)
			SET annotation = $properties
			FOREACH (_ IN CASE WHEN topic IS NULL THEN [] ELSE [1] END |
			  CREATE (annotation)-[:ABOUT]->(topic)
			)
			""";

	private static final String LOCK = """
			CYPHER 25
			MATCH (annotation:Annotation {key: $key})
			SET annotation.locked = true
			REMOVE annotation.locked
			""";

	private static final String SETTLE = """
			CYPHER 25
			MATCH (annotation:Annotation {key: $key})
			SET annotation += $settling
			""";

	private static final String REPLY = """
			CYPHER 25
			MATCH (annotation:Annotation {key: $annotation})
			CREATE (annotation)<-[:REPLIES_TO]-(:AnnotationReply {key: $key, text: $text, author: $author, made: $made})
			""";

	private final Neo4jClient client;

	WrittenAnnotations(Neo4jClient client) {
		this.client = client;
	}

	void add(Annotation annotation) {
		var about = annotation.about();
		var properties = new HashMap<String, @Nullable Object>(Map.of("key", annotation.id(), "kind",
				annotation.kind().name(), "text", annotation.text(), "author", annotation.author(), "on",
				about.kind().name(), "visibility", annotation.visibility().circle().name(), "open", true));
		properties.put("made", Times.stored(annotation.made()));
		properties.put("side", annotation.visibility().side());
		properties.put("overlap", about.overlap());
		properties.put("proposal", about.proposal());
		properties.put("aspect", about.aspect());
		properties.put("line", about.line());
		this.client.query(ADD)
			.bindAll(Map.of("demarcation", annotation.demarcation().value(), "topic", about.topic(), "properties",
					properties))
			.run();
	}

	/** Has whoever resolves or reopens the same annotation wait. */
	void lock(String annotation) {
		this.client.query(LOCK).bind(annotation).to("key").run();
	}

	void settle(String annotation, Settling settling) {
		var properties = new HashMap<String, @Nullable Object>();
		properties.put("open", settling.open());
		properties.put("resolved", Times.stored(settling.resolved()));
		properties.put("resolvedBy", settling.resolvedBy());
		properties.put("reopened", Times.stored(settling.reopened()));
		properties.put("reopenedBy", settling.reopenedBy());
		this.client.query(SETTLE).bindAll(Map.of("key", annotation, "settling", properties)).run();
	}

	void reply(Annotation annotation, AnnotationReply reply) {
		this.client.query(REPLY)
			.bindAll(Map.of("annotation", annotation.id(), "key", reply.id(), "text", reply.text(), "author",
					reply.author(), "made", Times.stored(reply.made())))
			.run();
	}

}

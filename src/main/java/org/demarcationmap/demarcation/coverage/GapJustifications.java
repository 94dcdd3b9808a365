package org.demarcationmap.demarcation.coverage;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.demarcation.Demarcation;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The justifications of gaps, those that stand and those that did.
 */
@Repository
public class GapJustifications {

	private static final String ADD = """
			CYPHER 25
			MATCH (demarcation:Demarcation {key: $demarcation}), (topic:Topic {slug: $topic})
			CALL (demarcation, topic) {
			  MATCH (demarcation)-[:HAS_JUSTIFICATION]->(former:GapJustification {aspect: $aspect})-[:ABOUT]->(:Topic|MergedTopic)-[:MERGED_INTO]->{0,20}(topic)
			  WHERE former.ended IS NULL
			  SET former.ended = $made, former.endedBy = $author
			}
			CREATE (demarcation)-[:HAS_JUSTIFICATION]->(:GapJustification {
			  key: $key, aspect: $aspect, reason: $reason, author: $author, made: $made
			})-[:ABOUT]->(topic)
			RETURN topic.slug AS topic
			""";

	private static final String LOCK = """
			CYPHER 25
			MATCH (demarcation:Demarcation {key: $demarcation})
			SET demarcation.locked = true
			REMOVE demarcation.locked
			""";

	private static final String END = """
			CYPHER 25
			MATCH (justification:GapJustification {key: $key})
			WHERE justification.ended IS NULL
			SET justification.ended = $ended, justification.endedBy = $endedBy
			""";

	private static final String ON_TOPICS = """
			CYPHER 25
			MATCH (:Demarcation {key: $demarcation})-[:HAS_JUSTIFICATION]->(justification:GapJustification)-[:ABOUT]->(:Topic|MergedTopic)-[:MERGED_INTO]->{0,20}(topic:Topic)
			WHERE topic.slug IN $topics
			WITH topic.slug AS topic, justification
			ORDER BY justification.made DESC, justification.key DESC
			WITH topic, justification.aspect AS aspect, collect(justification)[..$most] AS newest
			UNWIND newest AS justification
			RETURN justification {.key, .aspect, .reason, .author, .made, .ended, .endedBy} AS justification, topic AS topic
			ORDER BY justification.made, justification.key
			""";

	/** How many are told of a topic and aspect. */
	private static final int MOST = 50;

	private final Neo4jClient client;

	GapJustifications(Neo4jClient client) {
		this.client = client;
	}

	/** Has whoever justifies gaps of the same demarcation, or withdraws that, wait. */
	void lock(Demarcation demarcation) {
		this.client.query(LOCK).bind(demarcation.id()).to("demarcation").run();
	}

	/**
	 * Adds one, which takes the place of the one that stood.
	 * @return whether the topic is there
	 */
	boolean add(Demarcation demarcation, GapJustification justification) {
		return this.client.query(ADD)
			.bindAll(Map.of("demarcation", demarcation.id(), "topic", justification.topic().value(), "key",
					justification.id(), "aspect", justification.aspect().value(), "reason", justification.reason(),
					"author", justification.author(), "made", justification.made().atZone(ZoneOffset.UTC)))
			.fetchAs(String.class)
			.one()
			.isPresent();
	}

	void end(GapJustification justification, String account, Instant moment) {
		this.client.query(END)
			.bindAll(Map.of("key", justification.id(), "ended", moment.atZone(ZoneOffset.UTC), "endedBy", account))
			.run();
	}

	/**
	 * What was said on some topics, of each aspect the newest, in one call.
	 * @param demarcation the key of the demarcation
	 * @param topics the topics
	 * @return the justifications, oldest first
	 */
	public List<GapJustification> on(String demarcation, Collection<TopicSlug> topics) {
		return List.copyOf(this.client.query(ON_TOPICS)
			.bindAll(Map.of("demarcation", demarcation, "topics",
					topics.stream().map(TopicSlug::value).distinct().toList(), "most", MOST))
			.fetchAs(GapJustification.class)
			.mappedBy((_, row) -> justification(row))
			.all());
	}

	private static GapJustification justification(Record row) {
		var node = row.get("justification");
		var ended = node.get("ended");
		return new GapJustification(node.get("key").asString(), new TopicSlug(row.get("topic").asString()),
				new Aspect(node.get("aspect").asString()), node.get("reason").asString(), node.get("author").asString(),
				node.get("made").asZonedDateTime().toInstant(),
				ended.isNull() ? null : ended.asZonedDateTime().toInstant(),
				ended.isNull() ? null : node.get("endedBy").asString());
	}

}

package org.demarcationmap.overlap.findings;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapTopic;
import org.demarcationmap.overlap.TopicOverlaps;

/**
 * Keeps which topics of a set more than one side treats.
 */
@Component
class TopicUpkeep {

	private static final String ALL = """
			CYPHER 25
			MATCH (topic:Topic)
			RETURN topic.slug AS slug
			ORDER BY slug
			""";

	private static final int BATCH = 200;

	private final TopicOverlaps overlaps;

	private final Neo4jClient client;

	TopicUpkeep(TopicOverlaps overlaps, Neo4jClient client) {
		this.overlaps = overlaps;
		this.client = client;
	}

	/** Computes what is found about all topics of a set. */
	void compute(FindingSet set) {
		var topics = set.reach().topics();
		update(set, (topics != null) ? topics : this.client.query(ALL).fetchAs(String.class).all());
	}

	/** Computes what is found about some topics, as far as they count. */
	void update(FindingSet set, Collection<String> topics) {
		var wanted = set.reach().topics();
		var counting = topics.stream().filter((topic) -> wanted == null || wanted.contains(topic)).sorted().toList();
		for (var from = 0; from < counting.size(); from += BATCH) {
			updateBatch(set, counting.subList(from, Math.min(counting.size(), from + BATCH)));
		}
	}

	private void updateBatch(FindingSet set, List<String> topics) {
		var rows = this.overlaps.about(topics, set.reach(), set.owner())
			.stream()
			.flatMap((finding) -> finding.topic().map((topic) -> row(finding, topic)).stream())
			.toList();
		this.client.query(Cypher.statement("overlap/topic-findings-write"))
			.bindAll(Map.of("set", set.key(), "topics", topics, "rows", rows))
			.run();
	}

	private static Map<String, Object> row(Overlap finding, OverlapTopic topic) {
		return Map.of("topic", topic.key(), "key", finding.id(), "score", finding.score().value());
	}

}

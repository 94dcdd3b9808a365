package org.demarcationmap.catalogue.topics;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * What people did to each of many topics, newest first.
 */
@Component
public final class TopicChanges {

	private static final String OF_TOPICS = """
			CYPHER 25
			MATCH (topic:Topic)<-[:CHANGED]-(change:TopicChange)
			WHERE topic.key IN $keys
			RETURN topic.key AS key, change AS found
			ORDER BY key, change.at DESC, change.key
			""";

	private final Neo4jClient client;

	TopicChanges(Neo4jClient client) {
		this.client = client;
	}

	public Map<String, List<TopicChange>> ofTopics(Collection<String> keys) {
		return this.client.query(OF_TOPICS)
			.bind(List.copyOf(keys))
			.to("keys")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("key").asString(), LinkedHashMap::new,
					Collectors.mapping((row) -> TopicTable.change(row.get("found")), Collectors.toList())));
	}

}

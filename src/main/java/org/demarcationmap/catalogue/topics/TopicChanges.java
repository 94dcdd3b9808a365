package org.demarcationmap.catalogue.topics;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueReads;

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

	private final CatalogueReads reads;

	TopicChanges(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<TopicChange>> ofTopics(Collection<String> keys) {
		return this.reads.many(OF_TOPICS, keys, TopicTable::change);
	}

}

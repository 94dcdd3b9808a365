package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * The other names of each of many things, beside the one they go by.
 */
@Component
public final class Aliases {

	private static final String OF_DELIVERABLES = """
			CYPHER 25
			MATCH (deliverable:Deliverable)<-[:NAMES]-(alias:Alias)
			WHERE deliverable.key IN $keys AND alias.name <> deliverable.name
			RETURN deliverable.key AS key, alias AS found
			ORDER BY key, alias.name
			""";

	private static final String OF_TOPICS = """
			CYPHER 25
			MATCH (topic:Topic)<-[:NAMES]-(alias:Alias)
			WHERE topic.key IN $keys AND alias.name <> topic.name
			RETURN topic.key AS key, alias AS found
			ORDER BY key, alias.name
			""";

	private final CatalogueReads reads;

	Aliases(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<Alias>> ofDeliverables(Collection<String> keys) {
		return this.reads.many(OF_DELIVERABLES, keys, CatalogueNodes::alias);
	}

	public Map<String, List<Alias>> ofTopics(Collection<String> keys) {
		return this.reads.many(OF_TOPICS, keys, CatalogueNodes::alias);
	}

}

package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * The approved states of each of many Deliverables, newest first.
 */
@Component
public final class EditionsOfDeliverables {

	private static final String OF_DELIVERABLES = """
			CYPHER 25
			MATCH (deliverable:Deliverable)-[:HAS_EDITION]->(edition:Edition)
			WHERE deliverable.key IN $keys
			RETURN deliverable.key AS key, edition AS found
			ORDER BY key, edition.approved DESC, edition.name
			""";

	private final CatalogueReads reads;

	EditionsOfDeliverables(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<Edition>> ofDeliverables(Collection<String> keys) {
		return this.reads.many(OF_DELIVERABLES, keys, CatalogueNodes::edition);
	}

}

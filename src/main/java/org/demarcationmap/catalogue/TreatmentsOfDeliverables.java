package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

/**
 * What each of many Deliverables treats, main subjects first, then by topic.
 */
@Component
public final class TreatmentsOfDeliverables {

	private static final String OF_DELIVERABLES = """
			CYPHER 25
			MATCH (deliverable:Deliverable)-[:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(topic:Topic)
			WHERE deliverable.key IN $keys
			RETURN deliverable.key AS key, treatment AS found
			ORDER BY key, treatment.grade, topic.name, treatment.aspect, treatment.key
			""";

	private final CatalogueReads reads;

	TreatmentsOfDeliverables(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<Treatment>> ofDeliverables(Collection<String> keys) {
		return this.reads.many(OF_DELIVERABLES, keys, CatalogueNodes::treatment);
	}

}

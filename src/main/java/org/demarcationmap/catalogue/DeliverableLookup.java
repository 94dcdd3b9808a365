package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Deliverables by any of their names and by what they have to do with.
 */
@Component
public final class DeliverableLookup {

	private static final String NAMED = """
			CYPHER 25
			MATCH (:Alias {kind: 'DELIVERABLE', normalised: $normalised})-[:NAMES]->(deliverable:Deliverable)
			RETURN deliverable AS found
			ORDER BY deliverable.key
			""";

	private static final String BECAME = """
			CYPHER 25
			MATCH (item:Deliverable)-[:BECAME]->(deliverable:Deliverable)
			WHERE item.key IN $keys
			RETURN item.key AS key, deliverable AS found
			ORDER BY key, deliverable.name
			""";

	private static final String OF_TREATMENTS = """
			CYPHER 25
			MATCH (treatment:Treatment)<-[:HAS_TREATMENT]-(deliverable:Deliverable)
			WHERE treatment.key IN $keys
			RETURN treatment.key AS key, deliverable AS found
			ORDER BY key, deliverable.name
			""";

	private final CatalogueReads reads;

	DeliverableLookup(CatalogueReads reads) {
		this.reads = reads;
	}

	/** The Deliverable that has this name among its names, however it is spelt. */
	public Optional<Deliverable> named(DeliverableName name) {
		var parameters = new Parameters().with("normalised", name.normalised());
		return this.reads.list(NAMED, parameters.asMap(), CatalogueNodes::deliverable).stream().findFirst();
	}

	/**
	 * What each work item turned into where that is known, by the key of the work item.
	 */
	public Map<String, Deliverable> became(Collection<String> keys) {
		return this.reads.one(BECAME, keys, CatalogueNodes::deliverable);
	}

	/** The Deliverable of each treatment, by the key of the treatment. */
	public Map<String, Deliverable> ofTreatments(Collection<String> keys) {
		return this.reads.one(OF_TREATMENTS, keys, CatalogueNodes::deliverable);
	}

}

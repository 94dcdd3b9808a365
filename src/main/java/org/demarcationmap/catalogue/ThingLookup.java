package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Node;

/**
 * Things of any kind by their key.
 */
@Component
public final class ThingLookup {

	private static final String WITH_KEYS = """
			CYPHER 25
			MATCH (thing:Body|Question|Deliverable|Topic|MandateScope)
			WHERE thing.key IN $keys
			OPTIONAL MATCH (thing)<-[:HAS_MANDATE]-(holder:Body|Question)
			RETURN thing.key AS key, coalesce(holder, thing) AS found
			ORDER BY key
			""";

	private final CatalogueReads reads;

	ThingLookup(CatalogueReads reads) {
		this.reads = reads;
	}

	/**
	 * The things with these keys, by key; for a statement of a mandate, the body or
	 * Question that has it.
	 */
	public Map<String, Node> withKeys(Collection<String> keys) {
		return this.reads.one(WITH_KEYS, keys, CatalogueNodes::thing);
	}

}

package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Node;

/**
 * Things of any kind by their key. The key of one that went into another leads to the
 * thing that took it, however often that went on, until it is taken back.
 */
@Component
public final class ThingLookup {

	private static final String WITH_KEYS = """
			CYPHER 25
			MATCH (asked:Body|Question|Deliverable|Topic|MergedDeliverable|MergedTopic)
			WHERE asked.key IN $keys
			MATCH (asked)-[:MERGED_INTO*0..20]->(thing:Body|Question|Deliverable|Topic)
			RETURN asked.key AS key, thing AS found
			ORDER BY key
			""";

	private static final String SHOWN_FOR = """
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

	/** The things with these keys, by key. */
	public Map<String, Node> withKeys(Collection<String> keys) {
		return this.reads.one(WITH_KEYS, keys, CatalogueNodes::thing);
	}

	/** Those of the things with these keys that are of one kind, by key. */
	public <T extends Node> Map<String, T> withKeys(Collection<String> keys, Class<T> kind) {
		var found = new HashMap<String, T>();
		withKeys(keys).forEach((key, thing) -> {
			if (kind.isInstance(thing)) {
				found.put(key, kind.cast(thing));
			}
		});
		return found;
	}

	/**
	 * What is shown for these keys, by key: the thing, and for a statement of a mandate
	 * the body or Question that has it.
	 */
	public Map<String, Node> shownFor(Collection<String> keys) {
		return this.reads.one(SHOWN_FOR, keys, CatalogueNodes::thing);
	}

}

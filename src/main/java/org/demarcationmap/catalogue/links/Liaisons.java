package org.demarcationmap.catalogue.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.CatalogueReads;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The bodies that each of many work items names as liaisons, by name.
 */
@Component
public final class Liaisons {

	private static final String OF_ITEMS = """
			CYPHER 25
			MATCH (item:WorkItem)-[liaison:LIAISES_WITH]->(named:Body|UnknownBody)
			WHERE item.key IN $keys
			WITH item, liaison, named, coalesce(named.code, named.name) AS name
			ORDER BY item.key, name
			RETURN item.key AS key, {liaison: liaison, name: name, body: CASE WHEN named:Body THEN named END} AS found
			""";

	private final CatalogueReads reads;

	Liaisons(CatalogueReads reads) {
		this.reads = reads;
	}

	/**
	 * Those of each work item.
	 * @param keys the keys of work items
	 * @return the liaisons by the key of the item
	 */
	public Map<String, List<Liaison>> ofItems(Collection<String> keys) {
		return this.reads.many(OF_ITEMS, keys, Liaisons::liaison);
	}

	private static Liaison liaison(Value found) {
		var body = found.get("body");
		return new Liaison(found.get("name").asString(), body.isNull() ? null : CatalogueNodes.body(body),
				CatalogueNodes.provenance(found.get("liaison")));
	}

}

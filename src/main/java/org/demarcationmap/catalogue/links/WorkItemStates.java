package org.demarcationmap.catalogue.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.CatalogueReads;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.PartialDate;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The steps in the life of each of many work items, oldest first.
 */
@Component
public final class WorkItemStates {

	private static final String OF_ITEMS = """
			CYPHER 25
			MATCH (item:WorkItem)-[:HAS_STATE]->(state:State)
			WHERE item.key IN $keys
			RETURN item.key AS key, state AS found
			ORDER BY key, state.since, state.status
			""";

	private final CatalogueReads reads;

	WorkItemStates(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<WorkItemState>> ofItems(Collection<String> keys) {
		return this.reads.many(OF_ITEMS, keys, WorkItemStates::state);
	}

	private static WorkItemState state(Value node) {
		return new WorkItemState(node.get("key").asString(), DeliverableStatus.valueOf(node.get("status").asString()),
				new PartialDate(node.get("since").asString()), CatalogueNodes.provenance(node));
	}

}

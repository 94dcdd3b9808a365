package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.Rows;

import org.springframework.stereotype.Component;

/**
 * The approved states of each of many Deliverables, newest first.
 */
@Component
public final class EditionsOfDeliverables {

	private static final String PAGES = """
			CYPHER 25
			MATCH (deliverable:Deliverable)
			WHERE deliverable.key IN $keys
			CALL (deliverable) {
			  MATCH (deliverable)-[:HAS_EDITION]->(edition:Edition)
			  WHERE edition.approved <= $asOf
			    AND (edition.approved < $afterApproved
			         OR (edition.approved = $afterApproved AND edition.name > $afterName))
			  WITH edition
			  ORDER BY edition.approved DESC, edition.name
			  LIMIT $limit
			  RETURN collect(edition) AS page
			}
			RETURN deliverable.key AS key, page AS found, COUNT {
			  MATCH (deliverable)-[:HAS_EDITION]->(edition:Edition)
			  WHERE edition.approved <= $asOf
			} AS total
			ORDER BY key
			""";

	private final CatalogueReads reads;

	EditionsOfDeliverables(CatalogueReads reads) {
		this.reads = reads;
	}

	/** Those that were approved by a day; a month counts from its first day. */
	public Map<String, Rows<Edition>> pages(Set<String> keys, EditionListing listing) {
		var page = listing.page();
		var parameters = new Parameters().with("keys", keys)
			.with("asOf", (listing.asOf() != null) ? listing.asOf().toString() : "9999")
			.with("afterApproved", page.after(0, "9999"))
			.with("afterName", page.after(1, ""))
			.with("limit", page.limit());
		return this.reads.pages(PAGES, parameters.asMap(), CatalogueNodes::edition);
	}

	public List<Object> sortKey(Edition edition) {
		return List.of(edition.approved().value(), edition.name());
	}

}

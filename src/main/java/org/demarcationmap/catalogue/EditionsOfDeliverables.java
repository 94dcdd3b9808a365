package org.demarcationmap.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.Rows;

import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * The approved states of each of many Deliverables, newest first.
 */
@Component
public final class EditionsOfDeliverables {

	private static final String PAGE = """
			CALL (deliverable) {
			  MATCH (deliverable)-[:HAS_EDITION]->(edition:Edition)
			  WHERE edition.approved <= $asOf
			    AND (edition.approved < $afterApproved
			         OR (edition.approved = $afterApproved AND edition.name > $afterName))
			  WITH edition
			  ORDER BY edition.approved DESC, edition.name
			  LIMIT $limit
			  RETURN collect(edition {.key, .name, .kind, .number, .approved, .title, .status,
			    .source, .verification, .confidentiality, .fetched, .importedBy}) AS page
			}
			WITH deliverable, page AS found, COUNT {
			  MATCH (deliverable)-[:HAS_EDITION]->(edition:Edition)
			  WHERE edition.approved <= $asOf
			} AS total
			""";

	private static final String PAGES = """
			CYPHER 25
			MATCH (deliverable:Deliverable)
			WHERE deliverable.key IN $keys
			""" + PAGE + """
			RETURN deliverable.key AS key, found, total
			ORDER BY key
			""";

	private static final String OF_NAMED = """
			CYPHER 25
			MATCH (:Alias {kind: 'DELIVERABLE', normalised: $normalised})-[:NAMES]->(deliverable:Deliverable)
			WITH deliverable
			ORDER BY deliverable.key
			LIMIT 1
			""" + PAGE + """
			RETURN deliverable, found, total
			""";

	private static final String ABSTRACTS = """
			CYPHER 25
			MATCH (edition:Edition)
			WHERE edition.key IN $keys AND edition.abstract IS NOT NULL
			RETURN edition.key AS key, edition.abstract AS found
			ORDER BY key
			""";

	private final CatalogueReads reads;

	EditionsOfDeliverables(CatalogueReads reads) {
		this.reads = reads;
	}

	/** Those that were approved by a day; a month counts from its first day. */
	public Map<String, Rows<Edition>> pages(Set<String> keys, EditionListing listing) {
		return this.reads.pages(PAGES, parameters(listing).with("keys", keys).asMap(), CatalogueNodes::edition);
	}

	/** The Deliverable that has a name, together with a page of its editions. */
	public Optional<DeliverableWithEditions> ofNamed(DeliverableName name, EditionListing listing) {
		var parameters = parameters(listing).with("normalised", name.normalised()).asMap();
		return this.reads
			.each(OF_NAMED, parameters,
					(row) -> new DeliverableWithEditions(CatalogueNodes.deliverable(row.get("deliverable")),
							CatalogueReads.rows(row, CatalogueNodes::edition)))
			.stream()
			.findFirst();
	}

	/** The abstracts of the editions that have one, which are long, by key. */
	public Map<String, String> abstracts(Collection<String> keys) {
		return this.reads.one(ABSTRACTS, keys, Value::asString);
	}

	private static Parameters parameters(EditionListing listing) {
		var page = listing.page();
		return new Parameters().with("asOf", (listing.asOf() != null) ? listing.asOf().toString() : "9999")
			.with("afterApproved", page.after(0, "9999"))
			.with("afterName", page.after(1, ""))
			.with("limit", page.limit());
	}

	public List<Object> sortKey(Edition edition) {
		return List.of(edition.approved().value(), edition.name());
	}

}

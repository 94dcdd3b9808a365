package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Map;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.Rows;

import org.springframework.stereotype.Component;

/**
 * The Deliverables that each of many bodies or Questions is responsible for, by name.
 */
@Component
public final class DeliverablesOfResponsible {

	private static final String OF_BODIES = """
			CYPHER 25
			MATCH (responsible:Body)
			WHERE responsible.key IN $keys
			CALL (responsible) {
			  MATCH (responsible)-[:RESPONSIBLE_FOR]->(deliverable:Deliverable)
			  WHERE deliverable.name > $afterName OR (deliverable.name = $afterName AND deliverable.key > $afterKey)
			  WITH deliverable
			  ORDER BY deliverable.name, deliverable.key
			  LIMIT $limit
			  RETURN collect(deliverable) AS page
			}
			RETURN responsible.key AS key, page AS found, COUNT { (responsible)-[:RESPONSIBLE_FOR]->() } AS total
			ORDER BY key
			""";

	private static final String OF_QUESTIONS = """
			CYPHER 25
			MATCH (responsible:Question)
			WHERE responsible.key IN $keys
			CALL (responsible) {
			  MATCH (responsible)-[:RESPONSIBLE_FOR]->(deliverable:Deliverable)
			  WHERE deliverable.name > $afterName OR (deliverable.name = $afterName AND deliverable.key > $afterKey)
			  WITH deliverable
			  ORDER BY deliverable.name, deliverable.key
			  LIMIT $limit
			  RETURN collect(deliverable) AS page
			}
			RETURN responsible.key AS key, page AS found, COUNT { (responsible)-[:RESPONSIBLE_FOR]->() } AS total
			ORDER BY key
			""";

	private final CatalogueReads reads;

	DeliverablesOfResponsible(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, Rows<Deliverable>> ofBodies(List<String> keys, Page page) {
		return this.reads.pages(OF_BODIES, parameters(keys, page).asMap(), CatalogueNodes::deliverable);
	}

	public Map<String, Rows<Deliverable>> ofQuestions(List<String> keys, Page page) {
		return this.reads.pages(OF_QUESTIONS, parameters(keys, page).asMap(), CatalogueNodes::deliverable);
	}

	private static Parameters parameters(List<String> keys, Page page) {
		return new Parameters().with("keys", keys)
			.with("afterName", page.after(0, ""))
			.with("afterKey", page.after(1, ""))
			.with("limit", page.limit());
	}

	public List<Object> sortKey(Deliverable deliverable) {
		return List.of(deliverable.name().value(), deliverable.id());
	}

}

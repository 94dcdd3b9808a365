package org.demarcationmap.catalogue.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.CatalogueReads;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.ReferenceKind;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.Rows;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * To what each of many texts refers, and what refers to it; by the name of the other
 * text.
 */
@Component
public final class References {

	private static final String OUT = """
			CYPHER 25
			MATCH (text:Deliverable)
			WHERE text.key IN $keys
			CALL (text) {
			  MATCH (text)-[reference:REFERS_TO]->(other:Deliverable)
			  WHERE other.name > $afterName OR (other.name = $afterName AND reference.key > $afterKey)
			  WITH reference, other
			  ORDER BY other.name, reference.key
			  LIMIT $limit
			  RETURN collect({reference: reference, from: text, to: other}) AS page
			}
			RETURN text.key AS key, page AS found, COUNT { (text)-[:REFERS_TO]->(:Deliverable) } AS total
			ORDER BY key
			""";

	private static final String IN = """
			CYPHER 25
			MATCH (text:Deliverable)
			WHERE text.key IN $keys
			CALL (text) {
			  MATCH (text)<-[reference:REFERS_TO]-(other:Deliverable)
			  WHERE other.name > $afterName OR (other.name = $afterName AND reference.key > $afterKey)
			  WITH reference, other
			  ORDER BY other.name, reference.key
			  LIMIT $limit
			  RETURN collect({reference: reference, from: other, to: text}) AS page
			}
			RETURN text.key AS key, page AS found, COUNT { (text)<-[:REFERS_TO]-(:Deliverable) } AS total
			ORDER BY key
			""";

	private final CatalogueReads reads;

	References(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, Rows<Reference>> of(Collection<String> keys, Page page) {
		return this.reads.pages(OUT, parameters(keys, page), References::reference);
	}

	public Map<String, Rows<Reference>> to(Collection<String> keys, Page page) {
		return this.reads.pages(IN, parameters(keys, page), References::reference);
	}

	private static Map<String, @Nullable Object> parameters(Collection<String> keys, Page page) {
		return Map.of("keys", List.copyOf(keys), "afterName", page.after(0, ""), "afterKey", page.after(1, ""), "limit",
				page.limit());
	}

	private static Reference reference(Value found) {
		var node = found.get("reference");
		return new Reference(node.get("key").asString(), ReferenceKind.valueOf(node.get("kind").asString()),
				node.get("where").isNull() ? null : node.get("where").asString(), text(found.get("from")),
				text(found.get("to")), CatalogueNodes.provenance(node));
	}

	private static Deliverable text(Value node) {
		return CatalogueNodes.deliverable(node);
	}

	public static List<Object> sortKeyOf(Reference reference) {
		return List.of(reference.to().name().value(), reference.id());
	}

	public static List<Object> sortKeyTo(Reference reference) {
		return List.of(reference.from().name().value(), reference.id());
	}

}

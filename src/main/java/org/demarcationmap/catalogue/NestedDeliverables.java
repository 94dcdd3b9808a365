package org.demarcationmap.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.neo4j.cypherdsl.core.Cypher;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Rows;

/**
 * The Deliverables of each of many bodies, Questions or topics, in one statement.
 */
@Component
public final class NestedDeliverables {

	private final CatalogueReads reads;

	NestedDeliverables(CatalogueReads reads) {
		this.reads = reads;
	}

	/** Those that each body is responsible for. */
	public Map<String, Rows<Deliverable>> ofBodies(Set<String> keys, DeliverableListing listing) {
		return read(DeliverableOwner.BODY, keys, listing);
	}

	/** Those that each Question is responsible for. */
	public Map<String, Rows<Deliverable>> ofQuestions(Set<String> keys, DeliverableListing listing) {
		return read(DeliverableOwner.QUESTION, keys, listing);
	}

	/** Those that treat each topic, but for claims that were rejected. */
	public Map<String, Rows<Deliverable>> ofTopics(Set<String> keys, DeliverableListing listing) {
		return read(DeliverableOwner.TOPIC, keys, listing);
	}

	private Map<String, Rows<Deliverable>> read(DeliverableOwner owner, Set<String> keys, DeliverableListing listing) {
		var keyset = listing.order().keyset(DeliverablePatterns.of(listing.filter()).deliverable());
		var parameters = keyset.parameters(listing.filter().parameters(), listing.page()).with("keys", keys).asMap();
		return this.reads.pages(statement(owner, listing), parameters, CatalogueNodes::deliverable);
	}

	static String statement(DeliverableOwner owner, DeliverableListing listing) {
		var patterns = DeliverablePatterns.of(listing.filter());
		var deliverable = patterns.deliverable();
		var key = owner.node().property("key");
		var columns = Stream.concat(Stream.of(key.as("key")),
				Statements
					.rows(deliverable, listing.order().keyset(deliverable), listing.page(),
							(behind) -> owner.fitting(patterns).where(behind))
					.stream());
		return Statements.text(Cypher.match(owner.node())
			.where(key.in(Cypher.parameter("keys")))
			.returning(columns.toList())
			.orderBy(Cypher.name("key"))
			.build());
	}

}

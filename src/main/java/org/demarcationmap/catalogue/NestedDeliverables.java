package org.demarcationmap.catalogue;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

import org.demarcationmap.graphql.NestedRows;

/**
 * The Deliverables of each of many bodies, Questions or topics, in one statement. Where
 * their number is asked for, a second counts those of all.
 */
@Component
public final class NestedDeliverables {

	private final CatalogueReads reads;

	NestedDeliverables(CatalogueReads reads) {
		this.reads = reads;
	}

	/** Those that each body is responsible for. */
	public Map<String, NestedRows<Deliverable>> ofBodies(Set<String> keys, DeliverableListing listing) {
		return read(DeliverableOwner.BODY, keys, listing);
	}

	/** Those that each Question is responsible for. */
	public Map<String, NestedRows<Deliverable>> ofQuestions(Set<String> keys, DeliverableListing listing) {
		return read(DeliverableOwner.QUESTION, keys, listing);
	}

	/** Those that treat each topic, but for claims that were rejected. */
	public Map<String, NestedRows<Deliverable>> ofTopics(Set<String> keys, DeliverableListing listing) {
		return read(DeliverableOwner.TOPIC, keys, listing);
	}

	private Map<String, NestedRows<Deliverable>> read(DeliverableOwner owner, Set<String> keys,
			DeliverableListing listing) {
		var patterns = DeliverablePatterns.of(listing.filter());
		var keyset = listing.order().keyset(patterns.deliverable());
		var parameters = keyset.parameters(listing.filter().parameters(), listing.page()).with("keys", keys).asMap();
		var found = this.reads.lists(page(owner, patterns, listing), parameters, CatalogueNodes::deliverable);
		Supplier<Map<String, Integer>> counts = SingletonSupplier
			.of(() -> this.reads.counts(count(owner, patterns), parameters));
		return NestedRows.of(found, counts);
	}

	static String page(DeliverableOwner owner, DeliverablePatterns patterns, DeliverableListing listing) {
		var keyset = listing.order().keyset(patterns.deliverable());
		return text(owner,
				Cypher.collect(owner.fitting(patterns)
					.where(keyset.behind(listing.page().after().isEmpty()))
					.returning(patterns.deliverable())
					.orderBy(keyset.sort())
					.limit(Cypher.parameter("limit"))
					.build()));
	}

	static String count(DeliverableOwner owner, DeliverablePatterns patterns) {
		return text(owner, Cypher.count(owner.fitting(patterns).returning(patterns.deliverable()).build()));
	}

	private static String text(DeliverableOwner owner, Expression found) {
		return Statements.text(Cypher.match(owner.node())
			.where(owner.node().property("key").in(Cypher.parameter("keys")))
			.returning(owner.node().property("key").as("key"), found.as("found"))
			.orderBy(Cypher.name("key"))
			.build());
	}

}

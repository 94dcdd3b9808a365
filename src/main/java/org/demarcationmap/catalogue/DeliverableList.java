package org.demarcationmap.catalogue;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.ResultStatement;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

/**
 * The Deliverables that fit a filter, in an order.
 */
@Component
public final class DeliverableList {

	private final CatalogueReads reads;

	DeliverableList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Deliverable> page(DeliverableFilter filter, DeliverableOrder order, Page page) {
		var keyset = order.keyset(DeliverablePatterns.of(filter).deliverable());
		var parameters = keyset.parameters(filter.parameters(), page);
		var rows = this.reads.list(page(filter, order, page.after().isEmpty()), parameters.asMap(),
				CatalogueNodes::deliverable);
		return page.connect(rows, order::sortKey, () -> this.reads.count(count(filter), filter.parameters().asMap()));
	}

	static String page(DeliverableFilter filter, DeliverableOrder order, boolean fromStart) {
		var patterns = DeliverablePatterns.of(filter);
		var keyset = order.keyset(patterns.deliverable());
		return Statements.text(patterns.fitting()
			.where(keyset.behind(fromStart))
			.returning(patterns.deliverable().as("found"))
			.orderBy(keyset.sort())
			.limit(Cypher.parameter("limit"))
			.build());
	}

	static String count(DeliverableFilter filter) {
		var patterns = DeliverablePatterns.of(filter);
		return Statements.text(patterns.fitting().returning(Cypher.count(patterns.deliverable()).as("found")).build());
	}

}

package org.demarcationmap.catalogue;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

/**
 * The bodies that fit a filter, in an order.
 */
@Component
public final class BodyList {

	private static final Node BODY = Cypher.node("Body").named("body");

	private final CatalogueReads reads;

	BodyList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Body> page(BodyFilter filter, BodyOrder order, Page page) {
		var keyset = order.keyset(BODY);
		var statement = Statements.page(BODY, keyset, page,
				(behind) -> Cypher.match(BODY).where(filter.conditions(BODY).and(behind)));
		return this.reads.page(statement, keyset.parameters(filter.parameters(), page).asMap(), CatalogueNodes::body)
			.connect(page, order::sortKey);
	}

}

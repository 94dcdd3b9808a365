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
		var statement = Statements.page(
				Cypher.match(BODY).where(filter.conditions(BODY).and(keyset.behind(page.after().isEmpty()))), BODY,
				keyset);
		var rows = this.reads.list(statement, keyset.parameters(filter.parameters(), page).asMap(),
				CatalogueNodes::body);
		return page.connect(rows, order::sortKey, () -> count(filter));
	}

	private int count(BodyFilter filter) {
		var statement = Statements.count(Cypher.match(BODY).where(filter.conditions(BODY)), BODY);
		return this.reads.count(statement, filter.parameters().asMap());
	}

}

package org.demarcationmap.catalogue;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

/**
 * The topics that fit a filter, in an order.
 */
@Component
public final class TopicList {

	private static final Node TOPIC = Cypher.node("Topic").named("topic");

	private final CatalogueReads reads;

	TopicList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Topic> page(TopicFilter filter, TopicOrder order, Page page) {
		var keyset = order.keyset(TOPIC);
		var statement = Statements.page(
				Cypher.match(TOPIC).where(filter.conditions(TOPIC).and(keyset.behind(page.after().isEmpty()))), TOPIC,
				keyset);
		var rows = this.reads.list(statement, keyset.parameters(filter.parameters(), page).asMap(),
				CatalogueNodes::topic);
		return page.connect(rows, order::sortKey, () -> count(filter));
	}

	private int count(TopicFilter filter) {
		var statement = Statements.count(Cypher.match(TOPIC).where(filter.conditions(TOPIC)), TOPIC);
		return this.reads.count(statement, filter.parameters().asMap());
	}

}

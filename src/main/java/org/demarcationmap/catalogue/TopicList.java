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
		var statement = Statements.page(TOPIC, keyset, page,
				(behind) -> Cypher.match(TOPIC).where(filter.conditions(TOPIC).and(behind)));
		return this.reads.page(statement, keyset.parameters(filter.parameters(), page).asMap(), CatalogueNodes::topic)
			.connect(page, order::sortKey);
	}

}

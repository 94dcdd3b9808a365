package org.demarcationmap.catalogue;

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
		var parameters = keyset.parameters(filter.parameters(), page).asMap();
		return this.reads.page(statement(filter, order, page), parameters, CatalogueNodes::deliverable)
			.connect(page, order::sortKey);
	}

	static String statement(DeliverableFilter filter, DeliverableOrder order, Page page) {
		var patterns = DeliverablePatterns.of(filter);
		var deliverable = patterns.deliverable();
		return Statements.page(deliverable, order.keyset(deliverable), page,
				(behind) -> patterns.fitting().where(behind));
	}

}

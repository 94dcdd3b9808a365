package org.demarcationmap.catalogue.graphql;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.execution.BatchLoaderRegistry;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableListing;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Rows;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.PerLevel;

/**
 * A field that lists the Deliverables of a body, a Question or a topic.
 */
final class DeliverablePages {

	private final PerLevel<DeliverableListing, Rows<Deliverable>> lists;

	private DeliverablePages(PerLevel<DeliverableListing, Rows<Deliverable>> lists) {
		this.lists = lists;
	}

	static DeliverablePages register(BatchLoaderRegistry registry, String name,
			BiFunction<Set<String>, DeliverableListing, Map<String, Rows<Deliverable>>> query) {
		return new DeliverablePages(PerLevel.register(registry, name, query));
	}

	CompletableFuture<Connection<Deliverable>> below(Node node, DeliverableListing listing,
			DataFetchingEnvironment environment) {
		return this.lists.below(node, listing.anywhere(), environment)
			.thenApply((rows) -> Rows.orNone(rows).connect(listing.page(), listing.order()::sortKey));
	}

}

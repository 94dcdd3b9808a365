package org.demarcationmap.catalogue.graphql;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Component;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableWithEditions;
import org.demarcationmap.catalogue.Edition;
import org.demarcationmap.catalogue.EditionListing;
import org.demarcationmap.catalogue.EditionsOfDeliverables;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.PerLevel;
import org.demarcationmap.graphql.Rows;

/**
 * The field that lists the editions of a Deliverable: read for all of a level, or
 * together with the one Deliverable that a query looks for.
 */
@Component
final class EditionPages {

	private final EditionsOfDeliverables editions;

	private final PerLevel<EditionListing, Rows<Edition>> lists;

	EditionPages(EditionsOfDeliverables editions, BatchLoaderRegistry registry) {
		this.editions = editions;
		this.lists = PerLevel.register(registry, "Deliverable.editions", editions::pages);
	}

	CompletableFuture<Connection<Edition>> below(Deliverable deliverable, @Nullable LocalDate asOf, Page page,
			DataFetchingEnvironment environment) {
		return this.lists.below(deliverable, new EditionListing(asOf, page.anywhere()), environment)
			.thenApply((rows) -> Rows.orNone(rows).connect(page, this.editions::sortKey));
	}

	/** The Deliverable of a name; the page of its editions is known from then on. */
	Optional<Deliverable> named(DeliverableName name, Page page, DataFetchingEnvironment environment) {
		var listing = new EditionListing(null, page);
		var found = this.editions.ofNamed(name, listing);
		found.ifPresent((it) -> this.lists.know(it.deliverable(), listing, it.editions(), environment));
		return found.map(DeliverableWithEditions::deliverable);
	}

}

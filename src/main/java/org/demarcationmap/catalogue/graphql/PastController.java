package org.demarcationmap.catalogue.graphql;

import java.time.LocalDate;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableThen;
import org.demarcationmap.catalogue.DeliverablesThen;
import org.demarcationmap.graphql.PerLevel;

/**
 * Answers how Deliverables stood on a day.
 */
@Controller
class PastController {

	private final PerLevel<LocalDate, DeliverableThen> then;

	PastController(DeliverablesThen then, BatchLoaderRegistry registry) {
		this.then = PerLevel.register(registry, "Deliverable.asOf", then::on);
	}

	@SchemaMapping
	CompletableFuture<@Nullable DeliverableThen> asOf(Deliverable deliverable, @Argument LocalDate date,
			DataFetchingEnvironment environment) {
		return this.then.below(deliverable, date, environment);
	}

}

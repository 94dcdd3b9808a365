package org.demarcationmap.catalogue.graphql;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import org.demarcationmap.catalogue.Edition;
import org.demarcationmap.catalogue.EditionsOfDeliverables;
import org.demarcationmap.graphql.OncePerLevel;

/**
 * Answers what stands beside editions.
 */
@Controller
class EditionController {

	private final OncePerLevel<String> abstracts;

	EditionController(EditionsOfDeliverables editions, BatchLoaderRegistry registry) {
		this.abstracts = OncePerLevel.register(registry, "Edition.abstract", editions::abstracts);
	}

	@SchemaMapping(field = "abstract")
	CompletableFuture<@Nullable String> summary(Edition edition, DataFetchingEnvironment environment) {
		return this.abstracts.beside(edition, environment);
	}

}

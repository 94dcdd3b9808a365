package org.demarcationmap.catalogue.graphql;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableFilter;
import org.demarcationmap.catalogue.DeliverableListing;
import org.demarcationmap.catalogue.DeliverableOrder;
import org.demarcationmap.catalogue.NestedDeliverables;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

/**
 * Answers which Deliverables treat topics.
 */
@Controller
class TopicDeliverablesController {

	private final DeliverablePages deliverables;

	TopicDeliverablesController(NestedDeliverables deliverables, BatchLoaderRegistry registry) {
		this.deliverables = DeliverablePages.register(registry, "Topic.deliverables", deliverables::ofTopics);
	}

	@SchemaMapping
	CompletableFuture<Connection<Deliverable>> deliverables(Topic topic, @Argument @Nullable DeliverableFilter filter,
			@Argument @Nullable DeliverableOrder orderBy, Page page, DataFetchingEnvironment environment) {
		return this.deliverables.below(topic, DeliverableListing.of(filter, orderBy, page), environment);
	}

}

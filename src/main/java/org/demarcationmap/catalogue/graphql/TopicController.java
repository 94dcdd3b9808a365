package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.catalogue.Alias;
import org.demarcationmap.catalogue.Aliases;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicFilter;
import org.demarcationmap.catalogue.TopicList;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.TopicOrder;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.TreatmentsOfTopics;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.NestedPages;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers what is asked about topics.
 */
@Controller
class TopicController {

	private final TopicList list;

	private final TopicLookup topics;

	private final Aliases aliases;

	private final KnownNames names;

	private final NestedPages<TreatmentsOfTopics.Row> treatments;

	TopicController(TopicList list, TopicLookup topics, Aliases aliases, KnownNames names,
			TreatmentsOfTopics treatments, BatchLoaderRegistry registry) {
		this.list = list;
		this.topics = topics;
		this.aliases = aliases;
		this.names = names;
		this.treatments = NestedPages.register(registry, "Topic.treatments", treatments::pages,
				TreatmentsOfTopics.Row::sortKey);
	}

	@QueryMapping
	Connection<Topic> topics(@Argument @Nullable TopicFilter filter, @Argument @Nullable TopicOrder orderBy,
			Page page) {
		var wanted = (filter != null) ? filter : TopicFilter.ANY;
		return this.names.checkTopic(this.list.page(wanted, (orderBy != null) ? orderBy : TopicOrder.BY_NAME, page),
				wanted.broader());
	}

	@QueryMapping
	Topic topic(@Argument String slug) {
		return this.topics.withSlug(BadArgumentException.parsing(slug, TopicSlug::parse))
			.orElseThrow(() -> KnownNames.unknownTopic(slug));
	}

	@BatchMapping
	Map<Topic, List<Alias>> aliases(List<Topic> topics) {
		return Node.eachList(topics, this.aliases.ofTopics(Node.ids(topics)));
	}

	@BatchMapping
	Map<Topic, Topic> broader(List<Topic> topics) {
		return Node.each(topics, this.topics.broader(Node.ids(topics)));
	}

	@BatchMapping
	Map<Topic, List<Topic>> narrower(List<Topic> topics) {
		return Node.eachList(topics, this.topics.narrower(Node.ids(topics)));
	}

	@SchemaMapping
	CompletableFuture<Connection<Treatment>> treatments(Topic topic, Page page, DataFetchingEnvironment environment) {
		return this.treatments.below(topic, page, environment)
			.thenApply((rows) -> rows.map(TreatmentsOfTopics.Row::treatment));
	}

}

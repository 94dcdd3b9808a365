package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.catalogue.BodyLookup;
import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.QuestionOrder;
import org.demarcationmap.catalogue.DeliverableFilter;
import org.demarcationmap.catalogue.DeliverableListing;
import org.demarcationmap.catalogue.DeliverableOrder;
import org.demarcationmap.catalogue.NestedDeliverables;

import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.QuestionFilter;
import org.demarcationmap.catalogue.QuestionList;
import org.demarcationmap.graphql.Connection;
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
 * Answers what is asked about Questions.
 */
@Controller
class QuestionController {

	private final QuestionList list;

	private final BodyLookup bodies;

	private final KnownNames names;

	private final DeliverablePages deliverables;

	QuestionController(QuestionList list, BodyLookup bodies, KnownNames names, NestedDeliverables deliverables,
			BatchLoaderRegistry registry) {
		this.list = list;
		this.bodies = bodies;
		this.names = names;
		this.deliverables = DeliverablePages.register(registry, "Question.deliverables", deliverables::ofQuestions);
	}

	@QueryMapping
	Connection<Question> questions(@Argument @Nullable QuestionFilter filter, @Argument @Nullable QuestionOrder orderBy,
			Page page) {
		var wanted = (filter != null) ? filter : QuestionFilter.ANY;
		return this.names.checkBody(
				this.list.page(wanted, (orderBy != null) ? orderBy : QuestionOrder.NEWEST_FIRST, page), wanted.body());
	}

	@BatchMapping
	Map<Question, Body> body(List<Question> questions) {
		return Node.each(questions, this.bodies.ofQuestions(Node.ids(questions)));
	}

	@SchemaMapping
	CompletableFuture<Connection<Deliverable>> deliverables(Question question,
			@Argument @Nullable DeliverableFilter filter, @Argument @Nullable DeliverableOrder orderBy, Page page,
			DataFetchingEnvironment environment) {
		return this.deliverables.below(question, DeliverableListing.of(filter, orderBy, page), environment);
	}

}

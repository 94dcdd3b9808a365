package org.demarcationmap.catalogue.graphql;

import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.catalogue.BodyLookup;
import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.BodyFilter;
import org.demarcationmap.catalogue.BodyList;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.BodyOrder;
import org.demarcationmap.catalogue.DeliverableFilter;
import org.demarcationmap.catalogue.DeliverableListing;
import org.demarcationmap.catalogue.DeliverableOrder;
import org.demarcationmap.catalogue.NestedDeliverables;

import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.QuestionsOfBodies;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.NestedPages;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers what is asked about bodies.
 */
@Controller
class BodyController {

	private final BodyList list;

	private final BodyLookup bodies;

	private final NestedPages<Question> questions;

	private final DeliverablePages deliverables;

	BodyController(BodyList list, BodyLookup bodies, QuestionsOfBodies questions, NestedDeliverables deliverables,
			BatchLoaderRegistry registry) {
		this.list = list;
		this.bodies = bodies;
		this.questions = NestedPages.register(registry, "Body.questions", questions::pages, questions::sortKey);
		this.deliverables = DeliverablePages.register(registry, "Body.deliverables", deliverables::ofBodies);
	}

	@QueryMapping
	Connection<Body> bodies(@Argument @Nullable BodyFilter filter, @Argument @Nullable BodyOrder orderBy, Page page) {
		return this.list.page((filter != null) ? filter : BodyFilter.ANY,
				(orderBy != null) ? orderBy : BodyOrder.BY_CODE, page);
	}

	@QueryMapping
	Body body(@Argument String code) {
		return this.bodies.withCode(BadArgumentException.parsing(code, BodyCode::parse))
			.orElseThrow(() -> KnownNames.unknownBody(code));
	}

	@SchemaMapping
	CompletableFuture<Connection<Question>> questions(Body body, Page page, DataFetchingEnvironment environment) {
		return this.questions.below(body, page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Deliverable>> deliverables(Body body, @Argument @Nullable DeliverableFilter filter,
			@Argument @Nullable DeliverableOrder orderBy, Page page, DataFetchingEnvironment environment) {
		return this.deliverables.below(body, DeliverableListing.of(filter, orderBy, page), environment);
	}

}

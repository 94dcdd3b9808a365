package org.demarcationmap.catalogue.graphql;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.catalogue.Alias;
import org.demarcationmap.catalogue.Aliases;
import org.demarcationmap.catalogue.BodyLookup;
import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableLookup;
import org.demarcationmap.catalogue.Edition;
import org.springframework.graphql.data.method.annotation.Argument;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.QuestionLookup;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.TreatmentsOfDeliverables;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.OncePerLevel;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers what stands beside Deliverables.
 */
@Controller
class DeliverableFieldsController {

	private final DeliverableLookup deliverables;

	private final OncePerLevel<Body> bodies;

	private final OncePerLevel<Question> questions;

	private final EditionPages editions;

	private final OncePerLevel<List<Alias>> aliases;

	private final OncePerLevel<List<Treatment>> treatments;

	DeliverableFieldsController(BatchLoaderRegistry registry, DeliverableLookup deliverables, BodyLookup bodies,
			QuestionLookup questions, EditionPages editions, Aliases aliases, TreatmentsOfDeliverables treatments) {
		this.deliverables = deliverables;
		this.bodies = OncePerLevel.register(registry, "Deliverable.body", bodies::responsibleFor);
		this.questions = OncePerLevel.register(registry, "Deliverable.question", questions::responsibleFor);
		this.editions = editions;
		this.aliases = OncePerLevel.register(registry, "Deliverable.aliases", aliases::ofDeliverables);
		this.treatments = OncePerLevel.register(registry, "Deliverable.treatments", treatments::ofDeliverables);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Body> body(Deliverable deliverable, DataFetchingEnvironment environment) {
		return this.bodies.beside(deliverable, environment);
	}

	@SchemaMapping
	CompletableFuture<@Nullable Question> question(Deliverable deliverable, DataFetchingEnvironment environment) {
		return this.questions.beside(deliverable, environment);
	}

	@SchemaMapping
	CompletableFuture<String> questionText(Deliverable deliverable, DataFetchingEnvironment environment) {
		return this.questions.beside(deliverable, environment)
			.thenApply((question) -> (question != null) ? question.name() : Question.NOT_KNOWN);
	}

	@SchemaMapping
	CompletableFuture<Connection<Edition>> editions(Deliverable deliverable, @Argument @Nullable LocalDate asOf,
			Page page, DataFetchingEnvironment environment) {
		return this.editions.below(deliverable, asOf, page, environment);
	}

	@SchemaMapping
	CompletableFuture<List<Alias>> aliases(Deliverable deliverable, DataFetchingEnvironment environment) {
		return OncePerLevel.listBeside(this.aliases, deliverable, environment);
	}

	@SchemaMapping
	CompletableFuture<List<Treatment>> treatments(Deliverable deliverable, DataFetchingEnvironment environment) {
		return OncePerLevel.listBeside(this.treatments, deliverable, environment);
	}

	@BatchMapping
	Map<Deliverable.WorkItem, Deliverable> became(List<Deliverable.WorkItem> items) {
		return Node.each(items, this.deliverables.became(Node.ids(items)));
	}

}

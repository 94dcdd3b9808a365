package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.links.Continuation;
import org.demarcationmap.catalogue.links.Continuations;
import org.demarcationmap.catalogue.links.Reference;
import org.demarcationmap.catalogue.links.References;
import org.demarcationmap.catalogue.links.StudyPeriods;
import org.demarcationmap.catalogue.links.WorkItemState;
import org.demarcationmap.catalogue.links.WorkItemStates;
import org.demarcationmap.catalogue.links.WorkingParties;
import org.demarcationmap.catalogue.links.WorkingParty;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.NestedPages;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.Page;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;

/**
 * Answers what joins texts, Questions and the parts of bodies.
 */
@Controller
class LinkController {

	private final NestedPages<Reference> references;

	private final NestedPages<Reference> referencedBy;

	private final Continuations continuations;

	private final WorkItemStates states;

	private final WorkingParties parties;

	private final StudyPeriods periods;

	LinkController(References references, Continuations continuations, WorkItemStates states, WorkingParties parties,
			StudyPeriods periods, BatchLoaderRegistry registry) {
		this.references = NestedPages.register(registry, "Deliverable.references", references::of,
				References::sortKeyOf);
		this.referencedBy = NestedPages.register(registry, "Deliverable.referencedBy", references::to,
				References::sortKeyTo);
		this.continuations = continuations;
		this.states = states;
		this.parties = parties;
		this.periods = periods;
	}

	@QueryMapping
	List<String> studyPeriods() {
		return this.periods.all().stream().map(StudyPeriod::toString).toList();
	}

	@SchemaMapping
	CompletableFuture<Connection<Reference>> references(Deliverable deliverable, Page page,
			DataFetchingEnvironment environment) {
		return this.references.below(deliverable, page, environment);
	}

	@SchemaMapping
	CompletableFuture<Connection<Reference>> referencedBy(Deliverable deliverable, Page page,
			DataFetchingEnvironment environment) {
		return this.referencedBy.below(deliverable, page, environment);
	}

	@BatchMapping
	Map<Question, List<Continuation>> continues(List<Question> questions) {
		return Node.eachList(questions, this.continuations.of(Node.ids(questions)));
	}

	@BatchMapping
	Map<Question, List<Continuation>> continuedBy(List<Question> questions) {
		return Node.eachList(questions, this.continuations.to(Node.ids(questions)));
	}

	@BatchMapping
	Map<Deliverable.WorkItem, List<WorkItemState>> states(List<Deliverable.WorkItem> items) {
		return Node.eachList(items, this.states.ofItems(Node.ids(items)));
	}

	@BatchMapping
	Map<Body, List<WorkingParty>> workingParties(List<Body> bodies) {
		return Node.eachList(bodies, this.parties.ofBodies(Node.ids(bodies)));
	}

	@BatchMapping(typeName = "WorkingParty", field = "questions")
	Map<WorkingParty, List<Question>> questions(List<WorkingParty> parties) {
		return Node.eachList(parties, this.parties.questions(Node.ids(parties)));
	}

}

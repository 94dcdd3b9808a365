package org.demarcationmap.catalogue.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Alias;
import org.demarcationmap.catalogue.Aliases;
import org.demarcationmap.catalogue.Bodies;
import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Deliverables;
import org.demarcationmap.catalogue.Edition;
import org.demarcationmap.catalogue.Editions;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.catalogue.Questions;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.Treatments;
import org.demarcationmap.graphql.Node;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what stands beside Deliverables, for all of a level at once.
 */
@Controller
class DeliverableFieldsController {

	private final Deliverables deliverables;

	private final Bodies bodies;

	private final Questions questions;

	private final Editions editions;

	private final Aliases aliases;

	private final Treatments treatments;

	DeliverableFieldsController(Deliverables deliverables, Bodies bodies, Questions questions, Editions editions,
			Aliases aliases, Treatments treatments) {
		this.deliverables = deliverables;
		this.bodies = bodies;
		this.questions = questions;
		this.editions = editions;
		this.aliases = aliases;
		this.treatments = treatments;
	}

	@BatchMapping
	Map<Deliverable, Body> body(List<Deliverable> deliverables) {
		return Node.each(deliverables, this.bodies.responsibleFor(Node.ids(deliverables)));
	}

	@BatchMapping
	Map<Deliverable, Question> question(List<Deliverable> deliverables) {
		return Node.each(deliverables, this.questions.responsibleFor(Node.ids(deliverables)));
	}

	@BatchMapping
	Map<Deliverable, String> questionText(List<Deliverable> deliverables) {
		var known = this.questions.responsibleFor(Node.ids(deliverables));
		var texts = new HashMap<Deliverable, String>();
		for (var deliverable : deliverables) {
			var question = known.get(deliverable.id());
			texts.put(deliverable, (question != null) ? question.name() : Question.NOT_KNOWN);
		}
		return texts;
	}

	@BatchMapping
	Map<Deliverable, List<Edition>> editions(List<Deliverable> deliverables) {
		return Node.eachList(deliverables, this.editions.ofDeliverables(Node.ids(deliverables)));
	}

	@BatchMapping
	Map<Deliverable, List<Alias>> aliases(List<Deliverable> deliverables) {
		return Node.eachList(deliverables, this.aliases.ofDeliverables(Node.ids(deliverables)));
	}

	@BatchMapping
	Map<Deliverable, List<Treatment>> treatments(List<Deliverable> deliverables) {
		return Node.eachList(deliverables, this.treatments.ofDeliverables(Node.ids(deliverables)));
	}

	@BatchMapping
	Map<Deliverable.WorkItem, Deliverable> became(List<Deliverable.WorkItem> items) {
		return Node.each(items, this.deliverables.became(Node.ids(items)));
	}

}

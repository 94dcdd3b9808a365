package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.graphql.Node;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what a treatment joins.
 */
@Controller
class TreatmentController {

	private final DeliverableLookup deliverables;

	private final TopicLookup topics;

	TreatmentController(DeliverableLookup deliverables, TopicLookup topics) {
		this.deliverables = deliverables;
		this.topics = topics;
	}

	@BatchMapping
	Map<Treatment, Deliverable> deliverable(List<Treatment> treatments) {
		return Node.each(treatments, this.deliverables.ofTreatments(Node.ids(treatments)));
	}

	@BatchMapping
	Map<Treatment, Topic> topic(List<Treatment> treatments) {
		return Node.each(treatments, this.topics.ofTreatments(Node.ids(treatments)));
	}

	@SchemaMapping
	double confidence(Treatment treatment) {
		return treatment.confidence().value();
	}

}

package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicLookup;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.treatments.Asserting;
import org.demarcationmap.catalogue.treatments.ReviewDraft;
import org.demarcationmap.catalogue.treatments.Reviewing;
import org.demarcationmap.catalogue.treatments.TreatmentDraft;
import org.demarcationmap.catalogue.treatments.TreatmentReview;
import org.demarcationmap.catalogue.treatments.TreatmentReviews;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Answers what a treatment joins, and takes claims and views.
 */
@Controller
class TreatmentController {

	private final DeliverableLookup deliverables;

	private final TopicLookup topics;

	private final TreatmentReviews reviews;

	private final Asserting asserting;

	private final Reviewing reviewing;

	TreatmentController(DeliverableLookup deliverables, TopicLookup topics, TreatmentReviews reviews,
			Asserting asserting, Reviewing reviewing) {
		this.deliverables = deliverables;
		this.topics = topics;
		this.reviews = reviews;
		this.asserting = asserting;
		this.reviewing = reviewing;
	}

	@MutationMapping
	TreatmentPayload assertTreatment(@Argument TreatmentDraft input) {
		return TreatmentPayload.of(this.asserting.assertTreatment(input));
	}

	@MutationMapping
	TreatmentPayload reviewTreatment(@Argument ReviewDraft input) {
		return TreatmentPayload.of(this.reviewing.review(input));
	}

	@BatchMapping
	Map<Treatment, List<TreatmentReview>> reviews(List<Treatment> treatments) {
		return Node.eachList(treatments, this.reviews.ofTreatments(Node.ids(treatments)));
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

	/**
	 * What became of a claim or a view.
	 */
	record TreatmentPayload(@Nullable Treatment treatment, List<UserError> userErrors) {

		static TreatmentPayload of(Outcome<Treatment> outcome) {
			return new TreatmentPayload(outcome.valueOrNull(), outcome.userErrors());
		}

	}

}

package org.demarcationmap.overlap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;

/**
 * How strongly a Deliverable treats a topic, how strongly two belong together because of
 * it, and how much the topic says.
 */
final class TopicScoring {

	private final OverlapWeights weights;

	TopicScoring(OverlapWeights weights) {
		this.weights = weights;
	}

	Weighed weigh(PathEnd end) {
		var treatment = end.deliverable().treatment();
		return new Weighed(end,
				grade(treatment.grade()).times(place(treatment.place()))
					.times(status(treatment.status()))
					.times(life(end.deliverable().status())));
	}

	Strength together(Weighed one, Weighed other) {
		var aspects = compatible(one.aspect(), other.aspect()) ? Strength.FULL
				: new Strength(this.weights.otherAspect());
		return one.strength().meanWith(other.strength()).times(aspects);
	}

	Strength rarity(OverlapTopic topic) {
		var half = (double) this.weights.countsHalfAt();
		return new Strength(half / (half + topic.treatedBy()));
	}

	MethodVersion version() {
		return this.weights.methodVersion();
	}

	private static boolean compatible(Aspect one, Aspect other) {
		return one.equals(other) || one.equals(Aspect.WHOLE) || other.equals(Aspect.WHOLE);
	}

	private Strength grade(Grade grade) {
		return switch (grade) {
			case MAIN -> Strength.FULL;
			case PART -> new Strength(this.weights.part());
		};
	}

	private Strength place(Place place) {
		return switch (place) {
			case BODY -> Strength.FULL;
			case APPENDIX -> new Strength(this.weights.appendix());
		};
	}

	private Strength status(TreatmentStatus status) {
		return switch (status) {
			case CONFIRMED -> Strength.FULL;
			case SUGGESTED, DISPUTED -> new Strength(this.weights.unconfirmed());
			case REJECTED -> Strength.NONE;
		};
	}

	private Strength life(DeliverableStatus status) {
		return switch (status) {
			case IN_FORCE, UNDER_STUDY, CONSENTED, DETERMINED, AGREED, APPROVED, UNKNOWN -> Strength.FULL;
			case SUPERSEDED, WITHDRAWN, DISCONTINUED, STALE -> new Strength(this.weights.past());
		};
	}

}

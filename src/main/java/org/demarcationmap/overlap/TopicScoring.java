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
public final class TopicScoring {

	private final OverlapWeights.Topic weights;

	public TopicScoring(OverlapWeights.Topic weights) {
		this.weights = weights;
	}

	Weighed weigh(PathEnd end) {
		var treatment = end.treatment();
		return new Weighed(end, strength(treatment.grade(), treatment.place(), treatment.status(),
				treatment.confidence().value(), end.deliverable().status()));
	}

	/** How strongly a text treats a topic. */
	public Strength strength(Grade grade, Place place, TreatmentStatus status, double confidence,
			DeliverableStatus life) {
		return grade(grade).times(place(place)).times(status(status, confidence)).times(life(life));
	}

	/** What remains of a treatment for the broader topic. */
	public double asBroader(double strength) {
		return strength * this.weights.broader();
	}

	Strength together(Weighed one, Weighed other) {
		return one.strength().meanWith(other.strength()).times(aspects(one.aspect(), other.aspect()));
	}

	/** How much two aspects have to do with each other. */
	public Strength aspects(Aspect one, Aspect other) {
		return (one.equals(other) || one.equals(Aspect.WHOLE) || other.equals(Aspect.WHOLE)) ? Strength.FULL
				: new Strength(this.weights.otherAspect());
	}

	/** How much a topic says that so many Deliverables treat. */
	public Strength rarity(int treatedBy) {
		var half = (double) this.weights.countsHalfAt();
		return new Strength(half / (half + treatedBy));
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

	private Strength status(TreatmentStatus status, double confidence) {
		return switch (status) {
			case CONFIRMED -> Strength.FULL;
			case SUGGESTED, DISPUTED -> new Strength(this.weights.unconfirmed() * confidence);
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

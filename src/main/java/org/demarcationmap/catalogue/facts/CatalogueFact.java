package org.demarcationmap.catalogue.facts;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.BodyKind;
import org.demarcationmap.catalogue.BodyStatus;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.ContinuationKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.ReferenceKind;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.TopicName;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a file says about the catalogue. Every format is read into these, and
 * one writer takes them from there.
 */
public sealed interface CatalogueFact {

	/**
	 * Where it was said.
	 */
	Locus locus();

	/**
	 * The source that the fact itself names.
	 */
	FactSource provenance();

	/**
	 * How many records of the file the fact was made from.
	 */
	default int records() {
		return 1;
	}

	/** There is a body. */
	record BodyFact(Locus locus, BodyCode code, String name, BodyKind kind, BodyStatus status,
			FactSource provenance) implements CatalogueFact {
	}

	/** A body has a Question in a study period; its title may be unknown. */
	record QuestionFact(Locus locus, QuestionNumber number, StudyPeriod period, @Nullable String title,
			@Nullable String workingParty, FactSource provenance) implements CatalogueFact {
	}

	/** There is a text or work item, with all that the file says of it. */
	record DeliverableFact(Locus locus, List<DeliverableName> names, TextDetails details, Responsibility responsibility,
			List<EditionFact> editions, List<StateFact> states,
			@Nullable DeliverableName became) implements CatalogueFact {

		public DeliverableFact {
			names = List.copyOf(names);
			editions = List.copyOf(editions);
			states = List.copyOf(states);
		}

		@Override
		public FactSource provenance() {
			return this.details.provenance();
		}

		@Override
		public int records() {
			return Math.max(1, this.editions.size());
		}
	}

	/** A text refers to another. */
	record ReferenceFact(Locus locus, DeliverableName from, DeliverableName to, ReferenceKind kind,
			@Nullable String where, FactSource provenance) implements CatalogueFact {
	}

	/**
	 * A work item names bodies as its liaisons: by their codes, or as its source calls
	 * them.
	 */
	record LiaisonsFact(Locus locus, DeliverableName item, List<String> names,
			FactSource provenance) implements CatalogueFact {

		public LiaisonsFact {
			names = List.copyOf(names);
		}
	}

	/** A Question goes on from an earlier one. */
	record ContinuationFact(Locus locus, PeriodQuestion later, PeriodQuestion earlier, ContinuationKind kind,
			FactSource provenance) implements CatalogueFact {
	}

	/** A Question in its study period. */
	record PeriodQuestion(QuestionNumber number, StudyPeriod period) {

		/** Number and period as they are written together. */
		@Override
		public String toString() {
			return this.number + " (" + this.period + ")";
		}
	}

	/** The mandate of a body, or of one of its Questions, speaks of topics. */
	record MandateFact(Locus locus, BodyCode body, @Nullable PeriodQuestion question, String statement,
			List<TopicSlug> topics, FactSource provenance) implements CatalogueFact {

		public MandateFact {
			topics = List.copyOf(topics);
		}
	}

	/** There is a topic. */
	record TopicFact(Locus locus, TopicSlug slug, TopicName name, List<TopicName> aliases, @Nullable TopicSlug broader,
			@Nullable String description, FactSource provenance) implements CatalogueFact {

		public TopicFact {
			aliases = List.copyOf(aliases);
		}
	}

	/** A Deliverable treats a topic. */
	record TreatmentFact(Locus locus, DeliverableName deliverable, TopicSlug topic, Claim claim,
			FactSource provenance) implements CatalogueFact {
	}

	/** How a topic is treated, and who says so how surely. */
	record Claim(Grade grade, Place place, Aspect aspect, String justification, Confidence confidence,
			TreatmentStatus status) {
	}

}

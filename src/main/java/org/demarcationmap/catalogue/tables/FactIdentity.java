package org.demarcationmap.catalogue.tables;

import java.util.Arrays;
import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ContinuationFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.LiaisonsFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.MandateFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.ReferenceFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;
import org.demarcationmap.catalogue.facts.EditionFact;

/**
 * Which thing a fact speaks of.
 */
final class FactIdentity {

	private FactIdentity() {
	}

	static Object of(CatalogueFact fact) {
		return switch (fact) {
			case BodyFact body -> list("body", body.code());
			case QuestionFact question -> list("question", question.number(), question.period());
			case DeliverableFact text -> list("text", text.names().getFirst().normalised(),
					text.editions().stream().map(EditionFact::name).toList(),
					String.valueOf(text.responsibility().period()));
			case TopicFact topic -> list("topic", topic.slug());
			case TreatmentFact treatment -> list("treatment", treatment.deliverable().normalised(), treatment.topic(),
					treatment.claim().place(), treatment.claim().aspect());
			case ReferenceFact reference ->
				list("reference", reference.from().normalised(), reference.to().normalised(), reference.kind());
			case LiaisonsFact liaisons -> list("liaisons", liaisons.item().normalised());
			case ContinuationFact continuation -> list("continuation", continuation.later(), continuation.earlier());
			case MandateFact mandate ->
				list("mandate", mandate.body(), String.valueOf(mandate.question()), mandate.statement());
		};
	}

	/**
	 * What to call the thing.
	 */
	static String name(CatalogueFact fact) {
		return switch (fact) {
			case BodyFact body -> body.code().toString();
			case QuestionFact question -> question.number() + " (" + question.period() + ")";
			case DeliverableFact text -> text.names().getFirst().toString();
			case TopicFact topic -> topic.slug().toString();
			case TreatmentFact treatment -> treatment.deliverable() + " " + treatment.topic();
			case ReferenceFact reference -> reference.from() + " " + reference.to();
			case LiaisonsFact liaisons -> liaisons.item().toString();
			case ContinuationFact continuation -> continuation.later().toString();
			case MandateFact mandate -> mandate.body().toString();
		};
	}

	private static List<Object> list(Object... parts) {
		return Arrays.asList(parts);
	}

}

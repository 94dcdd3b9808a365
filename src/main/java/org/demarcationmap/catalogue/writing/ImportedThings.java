package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;

import org.springframework.stereotype.Component;

/**
 * Everything that the catalogue keeps, kind by kind.
 */
@Component
class ImportedThings {

	private final ImportedBodies bodies;

	private final ImportedQuestions questions;

	private final ImportedTexts texts;

	private final ImportedTopics topics;

	private final ImportedTreatments treatments;

	private final ImportedLinks links;

	private final MergedTopics merged;

	ImportedThings(ImportedBodies bodies, ImportedQuestions questions, ImportedTexts texts, ImportedTopics topics,
			ImportedTreatments treatments, ImportedLinks links, MergedTopics merged) {
		this.bodies = bodies;
		this.questions = questions;
		this.texts = texts;
		this.topics = topics;
		this.treatments = treatments;
		this.links = links;
		this.merged = merged;
	}

	/**
	 * Writes facts of any kind; each kind relies on those before it.
	 */
	Outcome write(List<? extends CatalogueFact> said) {
		var followed = this.merged.follow(said);
		var facts = followed.facts();
		var outcomes = new ArrayList<Outcome>();
		outcomes.add(followed.refused());
		outcomes.add(this.bodies.write(of(BodyFact.class, facts)));
		outcomes.add(this.questions.write(of(QuestionFact.class, facts)));
		outcomes.add(this.topics.write(of(TopicFact.class, facts)));
		outcomes.add(this.texts.write(of(DeliverableFact.class, facts)));
		outcomes.add(this.treatments.write(of(TreatmentFact.class, facts)));
		outcomes.add(this.links.write(facts));
		return Outcome.sum(outcomes);
	}

	static <T extends CatalogueFact> List<T> of(Class<T> kind, List<? extends CatalogueFact> facts) {
		return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}

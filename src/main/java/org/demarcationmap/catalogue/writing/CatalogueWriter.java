package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;
import org.demarcationmap.neo4j.Transactions;

import org.demarcationmap.catalogue.writing.Change.Action;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes facts into the catalogue, a batch in one transaction. What the catalogue has
 * already is not written again, and a batch that changes nothing leaves no entry in the
 * journal.
 */
@Component
public class CatalogueWriter {

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final ImportedBodies bodies;

	private final ImportedQuestions questions;

	private final ImportedTexts texts;

	private final ImportedTopics topics;

	private final ImportedTreatments treatments;

	private final ImportedLinks links;

	private final MergedTopics merged;

	private final RaisedConflicts conflicts;

	CatalogueWriter(Transactions transactions, ApplicationEventPublisher events, ImportedBodies bodies,
			ImportedQuestions questions, ImportedTexts texts, ImportedTopics topics, ImportedTreatments treatments,
			ImportedLinks links, MergedTopics merged, RaisedConflicts conflicts) {
		this.transactions = transactions;
		this.events = events;
		this.bodies = bodies;
		this.questions = questions;
		this.texts = texts;
		this.topics = topics;
		this.treatments = treatments;
		this.links = links;
		this.merged = merged;
		this.conflicts = conflicts;
	}

	/**
	 * Writes a batch.
	 * @param subject what the batch belongs to, for the journal
	 * @param facts the facts, of any kind and in any order
	 * @return what became of them
	 */
	public Outcome write(String subject, List<? extends CatalogueFact> facts) {
		return this.transactions.write(() -> {
			var outcome = this.conflicts.raise(subject, merge(facts));
			var conflicts = outcome.count(Action.CONFLICT);
			if (outcome.changedAnything() || conflicts > 0) {
				this.events.publishEvent(new CatalogueBatchImported(subject, facts.getFirst().locus().file(),
						outcome.created(), outcome.updated(), conflicts));
			}
			return outcome;
		});
	}

	/** Each kind relies on those before it. */
	private Outcome merge(List<? extends CatalogueFact> said) {
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

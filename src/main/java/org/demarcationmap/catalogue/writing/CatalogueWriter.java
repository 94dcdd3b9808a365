package org.demarcationmap.catalogue.writing;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.BodyFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.DeliverableFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.QuestionFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TopicFact;
import org.demarcationmap.catalogue.facts.CatalogueFact.TreatmentFact;
import org.demarcationmap.catalogue.facts.FactBatch;
import org.demarcationmap.catalogue.writing.Change.Action;
import org.demarcationmap.neo4j.Transactions;

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

	private final RecordMarks marks;

	CatalogueWriter(Transactions transactions, ApplicationEventPublisher events, ImportedBodies bodies,
			ImportedQuestions questions, ImportedTexts texts, ImportedTopics topics, ImportedTreatments treatments,
			ImportedLinks links, MergedTopics merged, RaisedConflicts conflicts, RecordMarks marks) {
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
		this.marks = marks;
	}

	/**
	 * Writes facts.
	 * @param subject what they belong to, for the journal
	 * @param facts the facts, of any kind and in any order
	 * @return what became of them
	 */
	public Outcome write(String subject, List<? extends CatalogueFact> facts) {
		return write(subject,
				new FactBatch(List.of(), List.copyOf(facts), List.of(), List.of(), List.of(), List.of(), 0));
	}

	/**
	 * Writes a batch.
	 * @param subject what the batch belongs to, for the journal
	 * @param batch what a file says
	 * @return what became of it
	 */
	public Outcome write(String subject, FactBatch batch) {
		return this.transactions.write(() -> {
			var grounds = merge(subject, batch.grounds());
			var facts = merge(subject, batch.facts());
			var consequences = merge(subject, batch.consequences());
			tell(subject, batch, Outcome.sum(List.of(grounds, facts, consequences)));
			var outcome = Outcome.sum(List.of(Outcome.rejected(batch.rejected()), Outcome.noted(batch.notes()),
					Outcome.unchanged(batch.unchanged()), grounds.uncounted(), facts, consequences.uncounted()));
			this.marks.write(batch.marks(), outcome);
			return outcome;
		});
	}

	private void tell(String subject, FactBatch batch, Outcome outcome) {
		var conflicts = outcome.count(Action.CONFLICT);
		if (outcome.changedAnything() || conflicts > 0) {
			this.events.publishEvent(new CatalogueBatchImported(subject, batch.all().getFirst().locus().file(),
					outcome.created(), outcome.updated(), conflicts));
		}
	}

	/** Each kind relies on those before it. */
	private Outcome merge(String subject, List<CatalogueFact> said) {
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
		return this.conflicts.raise(subject, Outcome.sum(outcomes));
	}

	static <T extends CatalogueFact> List<T> of(Class<T> kind, List<? extends CatalogueFact> facts) {
		return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
	}

}

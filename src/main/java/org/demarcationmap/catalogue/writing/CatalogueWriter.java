package org.demarcationmap.catalogue.writing;

import java.util.List;

import org.demarcationmap.catalogue.facts.CatalogueFact;
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

	private final ImportedThings things;

	private final RaisedConflicts conflicts;

	private final RecordMarks marks;

	CatalogueWriter(Transactions transactions, ApplicationEventPublisher events, ImportedThings things,
			RaisedConflicts conflicts, RecordMarks marks) {
		this.transactions = transactions;
		this.events = events;
		this.things = things;
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

	private Outcome merge(String subject, List<CatalogueFact> facts) {
		return facts.isEmpty() ? Outcome.NOTHING : this.conflicts.raise(subject, this.things.write(facts));
	}

}

package org.demarcationmap.catalogue.suggestions;

import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.demarcationmap.neo4j.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The suggestions in the catalogue. They never touch what anyone said: a topic of a text
 * on which another source or a participant spoke, be it against it, is not suggested
 * again.
 */
@Component
public class Suggestions {

	private static final Logger logger = LoggerFactory.getLogger(Suggestions.class);

	private final SuggestedTexts texts;

	private final SuggestionSettings settings;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	Suggestions(SuggestedTexts texts, SuggestionSettings settings, Transactions transactions,
			ApplicationEventPublisher events) {
		this.texts = texts;
		this.settings = settings;
		this.transactions = transactions;
		this.events = events;
	}

	/**
	 * Reads the texts that are new or changed, or all of them if the topics changed, and
	 * renews what is suggested for them. What was not read because it was stopped is read
	 * the next time.
	 * @param subject what it belongs to, for the journal: the key of an import
	 * @param stopping is asked between two batches
	 */
	public void renew(String subject, BooleanSupplier stopping) {
		var topics = this.texts.topics();
		if (topics.isEmpty()) {
			return;
		}
		var suggester = new Suggester(topics, this.settings);
		var last = Optional.of("");
		while (last.isPresent() && !stopping.getAsBoolean()) {
			var after = last.get();
			last = this.transactions.write(() -> renewBatch(subject, suggester, after));
		}
	}

	private Optional<String> renewBatch(String subject, Suggester suggester, String after) {
		var due = this.texts.due(after, suggester.fingerprint());
		if (due.isEmpty()) {
			return Optional.empty();
		}
		var renewals = due.stream().map((text) -> Renewal.of(text, suggester.suggest(text.passages()))).toList();
		this.texts.write(renewals, suggester.fingerprint());
		var event = SuggestionsRenewed.of(subject, renewals);
		if (event.changedAnything()) {
			this.events.publishEvent(event);
		}
		logger.debug("{} texts read: {}", due.size(), event);
		return Optional.of(due.getLast().key());
	}

}

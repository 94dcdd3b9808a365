package org.demarcationmap.access;

import java.time.Clock;
import java.time.Instant;

import org.demarcationmap.neo4j.Transactions;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Removes the answers of mutations when nobody can still be waiting for them.
 */
@Component
@EnableScheduling
@EnableConfigurationProperties(AnswerSettings.class)
class ForgottenAnswers {

	private final ClientMutations mutations;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final AnswerSettings settings;

	private final Clock clock;

	ForgottenAnswers(ClientMutations mutations, Transactions transactions, ApplicationEventPublisher events,
			AnswerSettings settings, Clock clock) {
		this.mutations = mutations;
		this.transactions = transactions;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
	}

	@Scheduled(fixedDelayString = "${demarcation-map.answers.every:1h}")
	void forget() {
		var before = this.clock.instant().minus(this.settings.keptFor());
		while (this.transactions.write(() -> forget(before)) > 0) {
			// One batch after the other.
		}
	}

	/** Each answer goes once, whichever application nodes look at the same moment. */
	private long forget(Instant before) {
		var answers = this.mutations.forget(before);
		if (answers > 0) {
			this.events.publishEvent(new AnswersForgotten(answers, before));
		}
		return answers;
	}

}

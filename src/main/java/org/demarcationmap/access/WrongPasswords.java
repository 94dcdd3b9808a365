package org.demarcationmap.access;

import java.time.Clock;
import java.time.Instant;

import org.demarcationmap.neo4j.Transactions;
import org.neo4j.driver.Record;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Counts wrong passwords in the database, so that all application nodes lock an account
 * together and a restart unlocks none. An account that is locked is counted no further.
 */
@Component
public class WrongPasswords {

	private static final String COUNT = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			SET account.lastFailure = $now
			WITH account
			WHERE coalesce(account.lockedUntil <= $now, true)
			SET account.failures = CASE WHEN account.lockedUntil IS NULL THEN coalesce(account.failures, 0) + 1 ELSE 1 END
			SET account.lockedUntil = CASE WHEN account.failures >= $most THEN $until END
			RETURN account.failures AS failures, account.lockedUntil AS lockedUntil
			""";

	private static final String FORGET = """
			CYPHER 25
			MATCH (account:Account {name: $name})
			REMOVE account.failures, account.lockedUntil, account.lastFailure
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final ApplicationEventPublisher events;

	private final AccessSettings settings;

	private final Clock clock;

	WrongPasswords(Neo4jClient client, Transactions transactions, ApplicationEventPublisher events,
			AccessSettings settings, Clock clock) {
		this.client = client;
		this.transactions = transactions;
		this.events = events;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Counts a wrong password for an account, and locks it where there were too many.
	 * @param name the account's name
	 */
	public void count(String name) {
		var now = this.clock.instant();
		this.transactions.write(() -> {
			var failed = this.client.query(COUNT)
				.bind(name)
				.to("name")
				.bind(Term.stored(now))
				.to("now")
				.bind(Term.stored(now.plus(this.settings.lockedFor())))
				.to("until")
				.bind(this.settings.mostFailures())
				.to("most")
				.fetchAs(SignInFailed.class)
				.mappedBy((_, row) -> failed(name, row))
				.one();
			failed.ifPresent(this.events::publishEvent);
			return failed;
		});
	}

	/** Forgets the wrong passwords of an account after a right one. */
	void forget(String name) {
		this.transactions.write(() -> this.client.query(FORGET).bind(name).to("name").run());
	}

	private static SignInFailed failed(String name, Record row) {
		Instant lockedUntil = Term.moment(row.get("lockedUntil"));
		return new SignInFailed(name, row.get("failures").asInt(), lockedUntil);
	}

}

package org.demarcationmap.demarcation.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.Times;
import org.demarcationmap.neo4j.Transactions;
import org.demarcationmap.neo4j.Turns;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the moments that passed and were not told yet, and tells the journal. Application
 * nodes take turns, and what was told is kept in the same transaction, so that each
 * moment is told once.
 */
@Repository
class PassedMoments {

	private static final int BATCH = 500;

	private static final String KEEP = """
			CYPHER 25
			UNWIND $moments AS moment
			CREATE (:PassedDeadline {kind: $kind, subject: moment.subject, due: moment.due, told: $now})
			""";

	private final Neo4jClient client;

	private final Transactions transactions;

	private final Turns turns;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	PassedMoments(Neo4jClient client, Transactions transactions, Turns turns, ApplicationEventPublisher events,
			Clock clock) {
		this.client = client;
		this.transactions = transactions;
		this.turns = turns;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Tells everything that passed until now.
	 * @return how many moments were told
	 */
	int catchUp() {
		var now = this.clock.instant();
		return Stream.of(Deadline.values()).mapToInt((deadline) -> catchUp(deadline, now)).sum();
	}

	/**
	 * Looks without a lock first: mostly nothing passed.
	 */
	private int catchUp(Deadline deadline, Instant now) {
		var told = 0;
		while (!passed(deadline, now).isEmpty()) {
			told += this.transactions.write(() -> tell(deadline, now));
		}
		return told;
	}

	private int tell(Deadline deadline, Instant now) {
		this.turns.take("deadlines");
		var passed = passed(deadline, now);
		this.client.query(KEEP)
			.bindAll(Map.of("kind", deadline.name(), "now", Times.stored(now), "moments",
					passed.stream().map(PassedMoment::parameters).toList()))
			.run();
		passed.forEach((moment) -> this.events.publishEvent(moment.told(deadline)));
		return passed.size();
	}

	private Collection<PassedMoment> passed(Deadline deadline, Instant now) {
		return this.client.query(deadline.statement())
			.bindAll(Map.of("now", Times.stored(now), "limit", BATCH))
			.fetchAs(PassedMoment.class)
			.mappedBy((_, row) -> PassedMoment.of(row))
			.all();
	}

}

package org.demarcationmap.journal;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.springframework.context.event.EventListener;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Hears every event in the transaction that published it, and writes its entry there: if
 * the entry cannot be written, the write it speaks of is rolled back.
 */
@Component
class EntryWriter {

	private static final String WRITE = """
			CYPHER 25
			CREATE (entry:Entry:Unsealed)
			SET entry = $parts, entry.digest = $digest, entry.stamp = $stamp
			""";

	private final Neo4jClient client;

	private final Clock clock;

	private final Sealer sealer;

	private final AtomicLong stamp = new AtomicLong();

	EntryWriter(Neo4jClient client, Clock clock, Sealer sealer) {
		this.client = client;
		this.clock = clock;
		this.sealer = sealer;
	}

	@EventListener
	void on(JournalEvent event) {
		if (!TransactionSynchronizationManager.isActualTransactionActive()) {
			throw new IllegalStateException(event.kind() + " was published outside a transaction.");
		}
		var entry = entry(event);
		this.client.query(WRITE)
			.bindAll(Map.of("parts", entry.parts(), "digest", entry.digest(), "stamp", nextStamp(entry.time())))
			.run();
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
			@Override
			public void afterCommit() {
				EntryWriter.this.sealer.wake();
			}
		});
	}

	/**
	 * Says in which order entries are sealed: as they were written here, though the clock
	 * stands still or jumps back.
	 */
	private long nextStamp(Instant time) {
		var now = ChronoUnit.MICROS.between(Instant.EPOCH, time);
		return this.stamp.accumulateAndGet(now, (last, next) -> Math.max(last + 1, next));
	}

	private Entry entry(JournalEvent event) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		var actor = (authentication != null) ? authentication.getName() : "system";
		return new Entry(UUID.randomUUID().toString(), this.clock.instant().truncatedTo(ChronoUnit.MICROS), actor,
				event.onBehalfOf().orElse(""), event.kind(), event.subject(), event.demarcation().orElse(""),
				event.audience(), CanonicalJson.of(event.changes()).text());
	}

}

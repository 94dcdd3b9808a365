package org.demarcationmap.journal;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import org.neo4j.driver.Driver;

/**
 * Writes entries as another application node does: with a driver of its own.
 *
 * @param driver reaches the same database
 */
public record Written(Driver driver) {

	private static final Instant TIME = Instant.parse("2026-03-02T09:00:00Z");

	private static final AtomicLong COUNT = new AtomicLong();

	/**
	 * Writes an entry, which is not sealed yet.
	 * @param demarcation the slug of a demarcation, or empty
	 * @param subject what it speaks of
	 */
	public void entry(String demarcation, String subject) {
		entry(demarcation, subject, Audience.EVERYONE);
	}

	/**
	 * Writes an entry for an audience.
	 * @param demarcation the slug of a demarcation, or empty
	 * @param subject what it speaks of
	 * @param audience who may read it
	 */
	public void entry(String demarcation, String subject, Audience audience) {
		entry(new Entry(UUID.randomUUID().toString(), TIME.plusMillis(COUNT.incrementAndGet()), "somebody", "",
				"SomethingHappened", subject, demarcation, audience, "{}"));
	}

	void entry(Entry entry) {
		try (var session = this.driver.session()) {
			session.executeWriteWithoutResult(
					(tx) -> tx
						.run("CYPHER 25 CREATE (entry:Entry:Unsealed) SET entry = $parts, entry.digest = $digest",
								Map.of("parts", entry.parts(), "digest", entry.digest()))
						.consume());
		}
	}

}

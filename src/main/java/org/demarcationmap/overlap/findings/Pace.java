package org.demarcationmap.overlap.findings;

import java.time.Duration;
import java.time.Instant;

import org.neo4j.driver.Value;

/**
 * How far a computation came.
 *
 * @param begun when it began
 * @param seen when it was heard of last
 * @param done how many steps are done
 * @param of how many there are: each text is read, if it was not, and looked at twice
 */
record Pace(Instant begun, Instant seen, int done, int of) {

	/** One that was not heard of for so long was broken off. */
	private static final Duration SILENCE = Duration.ofSeconds(30);

	static Pace of(Value node) {
		return new Pace(instant(node, "begun"), instant(node, "seen"), node.get("done").asInt(0),
				node.get("of").asInt(0));
	}

	private static Instant instant(Value node, String property) {
		return node.get(property).isNull() ? Instant.EPOCH : node.get(property).asZonedDateTime().toInstant();
	}

	boolean isAlive(Instant now) {
		return this.seen.plus(SILENCE).isAfter(now);
	}

}

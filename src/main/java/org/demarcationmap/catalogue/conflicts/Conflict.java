package org.demarcationmap.catalogue.conflicts;

import java.time.Instant;

import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * A person asserted something by hand, and an import offers something else.
 *
 * @param id the opaque key
 * @param kind what the thing is, such as {@code TOPIC} or {@code NAME}
 * @param thing the key of the thing
 * @param name what the thing is called
 * @param field the field
 * @param standing what stood when the conflict was raised
 * @param offered what the import offers
 * @param source where the import read it
 * @param importId the import that raised it
 * @param file where in that import
 * @param line on which line; 0 where the whole file is meant
 * @param raised when
 * @param decision what was decided; none while it is open
 */
public record Conflict(String id, String kind, String thing, String name, String field, String standing, String offered,
		String source, String importId, String file, int line, Instant raised,
		@Nullable Decision decision) implements Node {

	public ConflictState state() {
		return (this.decision != null) ? ConflictState.DECIDED : ConflictState.OPEN;
	}

	/**
	 * What was decided.
	 *
	 * @param take which value was taken
	 * @param by who decided
	 * @param at when
	 */
	public record Decision(Take take, String by, Instant at) {
	}

}

package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * The stand of a delegation on a revision.
 *
 * @param delegation the delegation's name
 * @param sides the sides under which it is shown
 * @param stand what it says
 * @param text its words; empty where none are needed
 * @param until when a request for time lapses
 * @param takenBy the account that spoke for it
 * @param taken when it was taken
 */
public record Position(String delegation, List<BodyCode> sides, Stand stand, String text, @Nullable Instant until,
		String takenBy, Instant taken) {

	public Position {
		sides = List.copyOf(sides);
	}

	/**
	 * When a request for time lapses.
	 * @return the moment, or empty for other stands
	 */
	public Optional<Instant> lapses() {
		return Optional.ofNullable(this.until);
	}

	public boolean asksForTimeAt(Instant now) {
		return this.stand == Stand.MORE_TIME && this.until != null && now.isBefore(this.until);
	}

}

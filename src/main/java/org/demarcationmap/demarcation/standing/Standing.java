package org.demarcationmap.demarcation.standing;

import java.time.Instant;
import java.util.Optional;

import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Stand;

/**
 * Where a delegation stands on a clause of the current revision.
 *
 * @param clause the clause
 * @param position the position that says so
 * @param state whether that position counts
 */
public record Standing(ClauseKey clause, Position position, State state) {

	public String delegation() {
		return this.position.delegation();
	}

	/**
	 * The stand that counts.
	 * @return the stand, or empty where what was said counts no longer
	 */
	public Optional<Stand> stand() {
		return (this.state == State.IN_FORCE) ? Optional.of(this.position.stand()) : Optional.empty();
	}

	public boolean is(Stand stand) {
		return this.state == State.IN_FORCE && this.position.stand() == stand;
	}

	/**
	 * Whether a position counts on a clause.
	 */
	public enum State {

		/** It counts. */
		IN_FORCE,
		/** The clause changed since; the delegation can confirm what it said. */
		OUTDATED,
		/** The time that it asked for is over. */
		LAPSED,
		/** The delegation lifted the concern, and said nothing else since. */
		LIFTED;

		/**
		 * What becomes of words that neither concern nor ask for time.
		 */
		static State of(boolean outdated) {
			return outdated ? OUTDATED : IN_FORCE;
		}

		static State ofRequest(Position request, Instant now) {
			return request.asksForTimeAt(now) ? IN_FORCE : LAPSED;
		}

	}

}

package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.jspecify.annotations.Nullable;

/**
 * The stand of a delegation on a revision, or on one clause of it. It is never changed; a
 * later one takes its place.
 *
 * @param id the opaque key
 * @param delegation the delegation's name
 * @param sides the sides under which it is shown
 * @param words what it says
 * @param place what it speaks of
 * @param taking who took it, and when
 */
public record Position(String id, String delegation, List<BodyCode> sides, Words words, Place place, Taking taking) {

	public Position {
		sides = List.copyOf(sides);
	}

	public Stand stand() {
		return this.words.stand();
	}

	public String text() {
		return this.words.text();
	}

	public Instant taken() {
		return this.taking.at();
	}

	/**
	 * Tells whether it asks for time that has not run out.
	 * @param now the moment at which it is looked at
	 * @return {@code true} as long as the time lasts
	 */
	public boolean asksForTimeAt(Instant now) {
		return stand() == Stand.MORE_TIME && this.words.lapses().filter(now::isBefore).isPresent();
	}

	/**
	 * What a delegation says.
	 *
	 * @param stand the stand
	 * @param text its words; empty where none are needed
	 * @param wouldLift what would lift a concern; empty for other stands
	 * @param until when a request for time lapses
	 */
	public record Words(Stand stand, String text, String wouldLift, @Nullable Instant until) {

		/** Words of which no stand but a concern and a request for time has more. */
		public static Words of(Stand stand, String text) {
			return new Words(stand, text, "", null);
		}

		/**
		 * When a request for time lapses.
		 * @return the moment, or empty for other stands
		 */
		public Optional<Instant> lapses() {
			return Optional.ofNullable(this.until);
		}

	}

	/**
	 * What a position or a concern speaks of.
	 *
	 * @param revision the number of the revision
	 * @param part the clause, or nothing for the whole
	 */
	public record Place(int revision, @Nullable ClauseKey part) {

		/**
		 * The clause it speaks of.
		 * @return the clause, or empty where it speaks of the whole
		 */
		public Optional<ClauseKey> clause() {
			return Optional.ofNullable(this.part);
		}

		public boolean covers(ClauseKey clause) {
			return this.part == null || this.part.equals(clause);
		}

		/** Whether both speak of a clause, or of a whole that holds it. */
		public boolean touches(Place other) {
			return this.part == null || other.part == null || this.part.equals(other.part);
		}

		/** Whether both speak of the same clause, or both of the whole. */
		public boolean isSameAs(Place other) {
			return clause().equals(other.clause());
		}

	}

	/**
	 * How a position came to be.
	 *
	 * @param by the account that spoke for the delegation, or recorded what it said
	 * @param at when
	 * @param order its place in the order of all positions on the proposal
	 * @param source the document from which it was recorded on behalf of the delegation;
	 * nothing where the delegation spoke for itself
	 */
	public record Taking(String by, Instant at, long order, @Nullable String source) {

		public boolean onBehalf() {
			return this.source != null;
		}

	}

}

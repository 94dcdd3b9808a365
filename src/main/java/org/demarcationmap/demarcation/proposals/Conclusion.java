package org.demarcationmap.demarcation.proposals;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.ClauseKey;

/**
 * What the co-chair of one side recorded about a revision.
 *
 * @param side the side's body
 * @param outcome what was concluded
 * @param agreedOn the clauses on which the side agrees, where it agrees on a part
 * @param text the co-chair's words; may be empty
 * @param dissent what the side says against it though it concludes so; may be empty
 * @param recordedBy the co-chair's account
 * @param recorded when it was recorded
 */
public record Conclusion(BodyCode side, Result outcome, List<ClauseKey> agreedOn, String text, String dissent,
		String recordedBy, Instant recorded) {

	public Conclusion {
		agreedOn = List.copyOf(agreedOn);
	}

	/**
	 * Tells whether another co-chair concluded the same.
	 * @param other what the other one recorded
	 * @return {@code true} where both conclude the same on the same clauses
	 */
	public boolean agreesWith(Conclusion other) {
		return this.outcome == other.outcome && Set.copyOf(this.agreedOn).equals(Set.copyOf(other.agreedOn));
	}

	/**
	 * What a co-chair concludes.
	 */
	public enum Result {

		/** The side agrees. */
		AGREED,

		/** The side agrees on a part, and has the other clauses split off. */
		PARTLY_AGREED,

		/** The side does not agree. */
		NOT_AGREED

	}

}

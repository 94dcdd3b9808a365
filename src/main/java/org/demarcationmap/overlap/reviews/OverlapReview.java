package org.demarcationmap.overlap.reviews;

import java.time.Instant;

import org.demarcationmap.catalogue.BodyCode;

/**
 * What a side said of a finding.
 *
 * @param side the body whose side it is
 * @param verdict what it says
 * @param reason why; may be empty where it agrees
 * @param by the account that said so
 * @param made when
 * @param beforeWaking whether the finding woke since, so that the review no longer keeps
 * it asleep
 */
public record OverlapReview(BodyCode side, ReviewVerdict verdict, String reason, String by, Instant made,
		boolean beforeWaking) {

	/** Whether it says nothing new beside another one of the same side. */
	boolean repeats(OverlapReview other) {
		return !other.beforeWaking && this.verdict == other.verdict && this.reason.equals(other.reason);
	}

	/** Whether it helps to put the finding to sleep. */
	boolean rejects() {
		return this.verdict == ReviewVerdict.DISAGREE && !this.beforeWaking;
	}

}

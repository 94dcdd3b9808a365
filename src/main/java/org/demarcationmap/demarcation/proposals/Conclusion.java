package org.demarcationmap.demarcation.proposals;

import java.time.Instant;

import org.demarcationmap.catalogue.BodyCode;

/**
 * What the co-chair of one side recorded about a revision.
 *
 * @param side the side's body
 * @param outcome what was concluded
 * @param text the co-chair's words; may be empty
 * @param dissent what the side says against it though it concludes so; may be empty
 * @param recordedBy the co-chair's account
 * @param recorded when it was recorded
 */
public record Conclusion(BodyCode side, Result outcome, String text, String dissent, String recordedBy,
		Instant recorded) {

	/**
	 * What a co-chair concludes.
	 */
	public enum Result {

		/** The side agrees. */
		AGREED,

		/** The side does not agree. */
		NOT_AGREED

	}

}

package org.demarcationmap.demarcation.proposals;

/**
 * What a delegation says of a proposal.
 */
public enum Stand {

	/** Wants it. */
	SUPPORT,

	/** Can live with it. */
	NO_OBJECTION,

	/** Lets it pass, and has its words recorded. */
	RESERVATION,

	/** Blocks it until what the concern names is mended; never lapses. */
	CONCERN,

	/** Asks for time, at most four weeks; lapses by itself. */
	MORE_TIME,

	/** Takes no part in this decision. */
	ABSTAIN;

	public boolean needsText() {
		return this == RESERVATION || this == CONCERN;
	}

}

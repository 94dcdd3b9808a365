package org.demarcationmap.demarcation.proposals;

/**
 * What must hold before a proposal can be concluded as agreed.
 */
public enum RequirementCode {

	/** A delegation of the side, other than the author's, supports it. */
	SUPPORT,

	/** No delegation of the side has an open concern. */
	NO_OPEN_CONCERN,

	/** No delegation of the side has a running request for time. */
	NO_REQUEST_FOR_TIME,

	/** The comment period is over. */
	COMMENT_PERIOD_OVER,

	/** As many delegations of the side took a position as the demarcation asks for. */
	QUORUM;

	/**
	 * Tells whether the co-chairs of all sides together may go on without it.
	 * @return {@code true} for all but open concerns
	 */
	public boolean canBeOverridden() {
		return this != NO_OPEN_CONCERN;
	}

}

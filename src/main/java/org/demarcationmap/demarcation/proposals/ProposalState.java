package org.demarcationmap.demarcation.proposals;

/**
 * How far a proposal has come.
 */
public enum ProposalState {

	/** Submitted, and not yet open for positions. */
	DRAFT,

	/** Open: delegations take positions, and the comment period runs or is over. */
	OPEN,

	/**
	 * Every side's co-chair concluded that it is agreed; the bodies have not endorsed it.
	 */
	PROVISIONALLY_AGREED,

	/** Every side's co-chair concluded that it is not agreed. */
	NOT_AGREED

}

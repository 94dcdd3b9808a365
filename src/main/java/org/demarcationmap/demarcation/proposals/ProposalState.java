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
	NOT_AGREED,

	/** Some clauses were concluded as agreed, the others split off. */
	PARTLY_AGREED,

	/** Every side's body endorsed the conclusion. */
	AGREED,

	/** A body or TSAG wants it taken up again. */
	REOPENED,

	/** A later agreed proposal takes all its places. */
	SUPERSEDED,

	/** Its author or the co-chair of its side took it back. */
	WITHDRAWN

}

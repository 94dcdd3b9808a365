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

	/**
	 * Every side's co-chair concluded that a part of it is agreed; the other clauses were
	 * split off into a proposal of their own.
	 */
	PARTLY_AGREED,

	/** Every side's co-chair concluded that it is not agreed. */
	NOT_AGREED,

	/** Every side's body endorsed what the co-chairs concluded. */
	AGREED,

	/** A body or TSAG asked to take it up again after it was concluded. */
	REOPENED,

	/** A later conclusion on the same topics took its place. */
	SUPERSEDED,

	/** Taken back by those who proposed it, before it was concluded. */
	WITHDRAWN;

	/**
	 * Tells whether those who proposed it may still word it otherwise or take it back.
	 * @return {@code true} before anything was concluded
	 */
	public boolean canBeRevised() {
		return this == DRAFT || this == OPEN;
	}

}

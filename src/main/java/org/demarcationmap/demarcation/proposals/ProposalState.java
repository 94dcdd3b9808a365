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
	 * Tells whether those who proposed it may word it otherwise.
	 * @return {@code true} before it is concluded, and again once it was reopened
	 */
	public boolean canBeRevised() {
		return isUndecided() || this == REOPENED;
	}

	/**
	 * Tells whether nothing was concluded of its current wording, so that it can be taken
	 * back.
	 * @return {@code true} for a draft and while it is open
	 */
	public boolean isUndecided() {
		return this == DRAFT || this == OPEN;
	}

}

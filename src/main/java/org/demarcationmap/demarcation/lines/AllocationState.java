package org.demarcationmap.demarcation.lines;

/**
 * How firm an allocation is.
 */
public enum AllocationState {

	/** Concluded by the co-chairs; a side's body has still to endorse it. */
	PROVISIONAL,

	/** Endorsed by every side's body. */
	AGREED,

	/** Taken up again by a body or TSAG; it stands until it is replaced. */
	REOPENED

}

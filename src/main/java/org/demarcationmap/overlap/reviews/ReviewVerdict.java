package org.demarcationmap.overlap.reviews;

/**
 * What a side says of a finding.
 */
public enum ReviewVerdict {

	/** Both treat the same here, as the finding says. */
	AGREE(false),
	/** There is no overlap here. */
	DISAGREE(true),
	/** It cannot be said yet. */
	UNCLEAR(true);

	private final boolean needsReason;

	ReviewVerdict(boolean needsReason) {
		this.needsReason = needsReason;
	}

	/** Whether a side that says so says why. */
	public boolean needsReason() {
		return this.needsReason;
	}

}

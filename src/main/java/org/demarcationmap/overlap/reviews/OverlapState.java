package org.demarcationmap.overlap.reviews;

/**
 * Whether a finding is among those that are shown.
 */
public enum OverlapState {

	/** It is shown. */
	AWAKE,
	/** All its sides disagreed, and nothing that it rests on changed since. */
	ASLEEP

}

package org.demarcationmap.overlap.coverage;

/**
 * How the sides stand to a topic and aspect: exactly one word, the first that applies.
 */
public enum CoverageWord {

	/**
	 * Two sides or more treat the same, as a main subject, in different works.
	 */
	OVERLAP,

	/**
	 * Two sides or more treat it, but not so; or one side alone does, while another
	 * treats the topic under other aspects, or the work of one builds on that of the
	 * other.
	 */
	SYNERGY,

	/** One side alone treats it. */
	EXCLUSIVE,

	/** No side treats it. */
	GAP

}

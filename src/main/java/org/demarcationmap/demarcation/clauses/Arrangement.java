package org.demarcationmap.demarcation.clauses;

/**
 * How a clause divides the work on a topic.
 */
public enum Arrangement {

	/** One Question or body of a side is responsible. */
	SOLE,

	/** Two or more are responsible together. */
	JOINT,

	/** The work is done outside the sides. */
	EXTERNAL,

	/** Nobody is named yet; the topic is taken up later. */
	DEFERRED

}

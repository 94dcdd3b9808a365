package org.demarcationmap.catalogue;

/**
 * Whether a body exists.
 */
public enum BodyStatus {

	/** It is at work. */
	ESTABLISHED,

	/** Somebody proposed it. */
	PROPOSED,

	/** Its work is over. */
	CLOSED

}

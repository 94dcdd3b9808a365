package org.demarcationmap.overlap;

/**
 * What an overlap is found by.
 */
public enum Signal {

	/** Sides treat the same topic. */
	TOPIC

}

package org.demarcationmap.catalogue;

/**
 * Which way a list is ordered.
 */
public enum Direction {

	/** From small to large. */
	ASC,

	/** From large to small. */
	DESC

}

package org.demarcationmap.overlap.pairs;

/**
 * What one signal knows of the texts of a computation, by what they hold in common.
 */
public interface PairIndex {

	/**
	 * Adds what a text has in common with each other one. What two have in common is
	 * added in the same order from either end, so that it makes the same sum.
	 */
	void add(int text, Sums sums);

	/** The score that a sum makes, from 0 to 1. */
	double score(double sum);

}

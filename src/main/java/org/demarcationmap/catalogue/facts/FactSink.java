package org.demarcationmap.catalogue.facts;

/**
 * Takes what a file says, while it is being read.
 */
public interface FactSink {

	/**
	 * Hears that records were looked at, and nothing was taken of them yet.
	 * @param records how many by now
	 */
	void looked(int records);

	/**
	 * Takes a batch, which belongs into one transaction.
	 */
	void take(FactBatch batch);

	/**
	 * Whether to read no further.
	 */
	boolean isStopping();

}

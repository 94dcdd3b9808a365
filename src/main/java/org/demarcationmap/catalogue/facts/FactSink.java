package org.demarcationmap.catalogue.facts;

import java.util.Collection;
import java.util.Map;

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

	/**
	 * Finds the records that were taken before.
	 * @param digests digests of their bytes
	 * @return those that are known, by digest
	 */
	default Map<String, KnownRecord> known(Collection<String> digests) {
		return Map.of();
	}

}

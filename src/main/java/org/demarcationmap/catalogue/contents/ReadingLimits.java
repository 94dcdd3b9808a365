package org.demarcationmap.catalogue.contents;

/**
 * How much of a file is read at most. The whole public data set has 16,172 records of at
 * most 33 kB and 146 MB together.
 *
 * @param recordBytes the longest record, unpacked
 * @param records the most records
 * @param totalBytes the longest sum of records, unpacked
 */
public record ReadingLimits(int recordBytes, int records, long totalBytes) {

	/** Ample for ITU-T, and small beside the memory of one process. */
	public static final ReadingLimits DEFAULT = new ReadingLimits(1 << 20, 250_000, 4L << 30);

}

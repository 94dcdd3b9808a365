package org.demarcationmap.catalogue.imports;

/**
 * Where an import stands.
 */
public enum ImportState {

	/** It is at work, or waits for the one before it. */
	RUNNING,

	/** All records were read; those that were not taken are told. */
	COMPLETED,

	/** It was strict, and nothing was written because of a bad row. */
	REFUSED,

	/** The secretariat ended it; what it had written by then is in the catalogue. */
	CANCELLED,

	/** It ended early; what it had written by then is in the catalogue. */
	FAILED,

	/** The application stopped in the middle; sending the file again completes it. */
	INTERRUPTED

}

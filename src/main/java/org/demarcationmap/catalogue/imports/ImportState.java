package org.demarcationmap.catalogue.imports;

/**
 * Where an import stands.
 */
public enum ImportState {

	/** It is at work, or waits for the one before it. */
	RUNNING,

	/** All records were read; those that were not taken are told. */
	COMPLETED,

	/** It ended early; what it had written by then is in the catalogue. */
	FAILED,

	/** The application stopped in the middle; sending the file again completes it. */
	INTERRUPTED

}

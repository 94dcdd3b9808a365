package org.demarcationmap.catalogue.imports;

/**
 * An import that is one transaction was stopped in the middle, and what it had written is
 * taken back.
 */
class StoppedImportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	StoppedImportException() {
		super("The import was stopped.");
	}

}

package org.demarcationmap.export;

/**
 * A file was asked for that there is not.
 */
class UnknownExportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownExportException(String message) {
		super(message);
	}

}

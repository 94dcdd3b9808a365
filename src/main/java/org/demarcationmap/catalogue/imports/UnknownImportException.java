package org.demarcationmap.catalogue.imports;

/**
 * An import was asked for that there is not.
 */
class UnknownImportException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	UnknownImportException(String id) {
		super("There is no import '" + id + "'. POST /imports answers with the id of one.");
	}

}

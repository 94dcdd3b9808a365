package org.demarcationmap.catalogue.facts;

/**
 * A file of no format that is read, or too damaged to begin with: what was found and what
 * is accepted.
 */
public class UnacceptableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String ACCEPTED = " Send a Relaton YAML record, or a zip of such records, as the body of the request.";

	/**
	 * Refuses a file.
	 * @param found what it is, with its article
	 */
	public UnacceptableFileException(String found) {
		super("This is " + found + "." + ACCEPTED);
	}

	public UnacceptableFileException(String found, Throwable cause) {
		super("This is " + found + "." + ACCEPTED, cause);
	}

}

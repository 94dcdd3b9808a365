package org.demarcationmap.catalogue.facts;

/**
 * A file of no format that is read, or too damaged to begin with: what was found and what
 * is accepted.
 */
public class UnacceptableFileException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private static final String ACCEPTED = "Send, as the body of the request, Relaton YAML, a table of the catalogue or of the work programme (CSV, XLSX or HTML), a form of a new work item, SSSOM, or a zip of these.";

	/**
	 * Refuses a file.
	 * @param found what it is, with its article
	 */
	public UnacceptableFileException(String found) {
		this(found, ACCEPTED);
	}

	/**
	 * Refuses a file that can be mended.
	 * @param found what it is, with its article
	 * @param mend what to do, in a sentence
	 */
	public UnacceptableFileException(String found, String mend) {
		super("This is " + found + ". " + mend);
	}

	public UnacceptableFileException(String found, String mend, Throwable cause) {
		super("This is " + found + ". " + mend, cause);
	}

}

package org.demarcationmap.graphql;

/**
 * Thrown when an answer is still being made; the answer is a {@code NOT_READY} error with
 * this message, a sentence that says how far it is.
 */
public final class NotReadyException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public NotReadyException(String message) {
		super(message);
	}

}

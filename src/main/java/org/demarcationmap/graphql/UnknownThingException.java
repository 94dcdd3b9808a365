package org.demarcationmap.graphql;

/**
 * Thrown when a query names something that does not exist; the answer is a
 * {@code NOT_FOUND} error with this message, a sentence with the value and the mend.
 */
public final class UnknownThingException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	public UnknownThingException(ErrorCode code, String message) {
		super(Quotes.shortened(message));
		this.code = code;
	}

	public ErrorCode code() {
		return this.code;
	}

}

package org.demarcationmap.graphql;

/**
 * Thrown when an argument cannot be used as it is; the answer is a {@code BAD_REQUEST}
 * error with this message, a sentence with the value and the mend.
 */
public final class BadArgumentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	public BadArgumentException(ErrorCode code, String message) {
		super(message);
		this.code = code;
	}

	public ErrorCode code() {
		return this.code;
	}

}

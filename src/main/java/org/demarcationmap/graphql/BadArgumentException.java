package org.demarcationmap.graphql;

import java.util.function.Function;

/**
 * Thrown when an argument cannot be used as it is; the answer is a {@code BAD_REQUEST}
 * error with this message, a sentence with the value and the mend.
 */
public final class BadArgumentException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final ErrorCode code;

	public BadArgumentException(ErrorCode code, String message) {
		super(Quotes.shortened(message));
		this.code = code;
	}

	/**
	 * Reads a value of the domain from an argument.
	 * @param parse throws an {@link IllegalArgumentException} whose sentence says what is
	 * wrong
	 */
	public static <T> T parsing(String argument, Function<String, T> parse) {
		try {
			return parse.apply(argument);
		}
		catch (IllegalArgumentException ex) {
			throw new BadArgumentException(ErrorCode.BAD_ARGUMENT, String.valueOf(ex.getMessage()));
		}
	}

	public ErrorCode code() {
		return this.code;
	}

}

package org.demarcationmap.catalogue.tables;

/**
 * A table that cannot be read from some line on.
 */
public final class BrokenTableException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	/**
	 * Says where and why.
	 * @param line the line, counted from 1; 0 where none can be named
	 * @param mend what is wrong and what to do, in sentences
	 * @param cause what the parser said
	 */
	public BrokenTableException(int line, String mend, Throwable cause) {
		super(mend, cause);
		this.line = line;
	}

	public BrokenTableException(int line, String mend) {
		super(mend);
		this.line = line;
	}

	int line() {
		return this.line;
	}

	String mend() {
		return String.valueOf(getMessage());
	}

}

package org.demarcationmap.catalogue.relaton;

import org.jspecify.annotations.Nullable;

/**
 * A record that cannot be understood, with the place and the mend.
 */
public class UnreadableRecordException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final int line;

	private final String field;

	private final String value;

	UnreadableRecordException(int line, String field, String value, String mend) {
		this(line, field, value, mend, null);
	}

	UnreadableRecordException(int line, String field, String value, String mend, @Nullable Throwable cause) {
		super(mend, cause);
		this.line = line;
		this.field = field;
		this.value = (value.length() > 200) ? value.substring(0, 200) : value;
	}

	/**
	 * The line in the file, counted from 1.
	 * @return the line, 0 where the trouble has no line
	 */
	public int line() {
		return this.line;
	}

	/**
	 * The field that is wrong.
	 * @return its path, empty where the whole file is meant
	 */
	public String field() {
		return this.field;
	}

	/**
	 * What was found there.
	 * @return the value, at most 200 characters of it
	 */
	public String value() {
		return this.value;
	}

	/**
	 * What to do about it.
	 * @return a sentence
	 */
	public String mend() {
		return String.valueOf(getMessage());
	}

}

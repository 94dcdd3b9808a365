package org.demarcationmap.catalogue.imports;

/**
 * An import that was not begun or not cancelled, with a sentence that says why and what
 * to do.
 */
public class ImportRefusedException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final Reason reason;

	ImportRefusedException(Reason reason, String message) {
		super(message);
		this.reason = reason;
	}

	Reason reason() {
		return this.reason;
	}

	/**
	 * Why.
	 */
	enum Reason {

		/** Nothing was sent. */
		EMPTY,

		/** More was sent than is taken. */
		TOO_LONG,

		/** Too many imports wait. */
		BUSY,

		/** It has ended already. */
		ENDED

	}

}

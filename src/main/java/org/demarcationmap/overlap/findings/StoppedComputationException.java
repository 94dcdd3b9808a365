package org.demarcationmap.overlap.findings;

/**
 * Ends a computation that somebody stopped. What was found before stays as it was.
 */
public class StoppedComputationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	public StoppedComputationException() {
		super("The computation was stopped.");
	}

}

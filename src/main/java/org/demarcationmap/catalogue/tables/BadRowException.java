package org.demarcationmap.catalogue.tables;

import org.demarcationmap.catalogue.facts.Problem;

/**
 * A row that cannot be understood.
 */
public final class BadRowException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient Problem problem;

	public BadRowException(Problem problem) {
		super(problem.toString());
		this.problem = problem;
	}

	Problem problem() {
		return this.problem;
	}

}

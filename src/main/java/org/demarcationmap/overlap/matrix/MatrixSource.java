package org.demarcationmap.overlap.matrix;

import org.demarcationmap.overlap.Scope;

/**
 * What one matrix was made of. No two are equal, so that cells of several matrices are
 * never taken for each other.
 */
public final class MatrixSource {

	private final Scope scope;

	MatrixSource(Scope scope) {
		this.scope = scope;
	}

	/** The scope that was looked at. */
	public Scope scope() {
		return this.scope;
	}

}

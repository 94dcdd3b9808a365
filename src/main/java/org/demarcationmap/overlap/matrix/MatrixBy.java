package org.demarcationmap.overlap.matrix;

/**
 * By what the rows and columns of a matrix are told apart.
 */
public enum MatrixBy {

	/**
	 * By Question; what has none that is known stands under its body.
	 */
	QUESTION,

	/** By body. */
	BODY

}

package org.demarcationmap.demarcation.endorsements;

/**
 * What a body says of a conclusion.
 */
public enum EndorsementKind {

	/** The body stands behind it. */
	ENDORSED,

	/** The body took note of it. */
	NOTED,

	/** TSAG approved it. */
	APPROVED,

	/** The body wants it taken up again. */
	REOPENED

}

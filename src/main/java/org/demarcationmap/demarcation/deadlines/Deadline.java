package org.demarcationmap.demarcation.deadlines;

import org.demarcationmap.neo4j.Cypher;

/**
 * The kinds of moments that pass.
 */
enum Deadline {

	/** The comment period of a proposal ended. */
	COMMENT_PERIOD("deadlines-comment-periods"),

	/** A request for time lapsed. */
	REQUEST_FOR_TIME("deadlines-requests-for-time"),

	/** A concern is so old that it climbed. */
	CONCERN("deadlines-concerns"),

	/** An allocation of the line in force is to be reviewed. */
	REVIEW("deadlines-reviews");

	private final String statement;

	Deadline(String statement) {
		this.statement = Cypher.statement("demarcation/" + statement);
	}

	/**
	 * The statement that finds what passed and was not told yet.
	 */
	String statement() {
		return this.statement;
	}

}

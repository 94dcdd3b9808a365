package org.demarcationmap.neo4j;

/**
 * The database and the migrations of this version do not fit together.
 */
class MigrationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String mend;

	MigrationException(String message, String mend) {
		super(message);
		this.mend = mend;
	}

	String mend() {
		return this.mend;
	}

}

package org.demarcationmap.neo4j;

/**
 * Neither a server is named nor a kernel built in.
 */
class NoDatabaseException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	NoDatabaseException() {
		super("This is the slim build, which has no database of its own, and spring.neo4j.uri is not set.");
	}

}

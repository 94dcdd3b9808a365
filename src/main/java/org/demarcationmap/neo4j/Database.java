package org.demarcationmap.neo4j;

import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

/**
 * Where the graph is kept. Whoever reads or writes it goes through the driver over Bolt,
 * so that a kernel in this process and a server elsewhere are used alike.
 */
public interface Database extends Neo4jConnectionDetails, AutoCloseable {

	/**
	 * What and where this database is, in words for the console.
	 * @return a phrase that fits after "The graph is kept in"
	 */
	String description();

	@Override
	void close();

}

package org.demarcationmap.neo4j;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * Has commands of one kind follow each other, whichever application nodes run them: what
 * a command reads after it took its turn is what the one before it left.
 */
@Component
public class Turns {

	private static final String TAKE = """
			CYPHER 25
			MERGE (lock:DatabaseLock {name: $name})
			SET lock.taken = datetime()
			""";

	private final Neo4jClient client;

	Turns(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Waits until no other command of this kind is under way. The turn ends with the
	 * transaction that runs.
	 * @param name what the commands change
	 */
	public void take(String name) {
		this.client.query(TAKE).bind(name).to("name").run();
	}

}

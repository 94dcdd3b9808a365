package org.demarcationmap.neo4j;

import java.util.Map;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.Transaction;

/**
 * A lock that all application nodes of one database share. An open transaction holds it,
 * so a node that dies lets go.
 */
public final class DatabaseLock implements AutoCloseable {

	private static final String ONE_OF_A_NAME = """
			CYPHER 25
			CREATE CONSTRAINT database_lock IF NOT EXISTS
			FOR (lock:DatabaseLock) REQUIRE lock.name IS UNIQUE
			""";

	private static final String TAKE = """
			CYPHER 25
			MERGE (lock:DatabaseLock {name: $name})
			SET lock.taken = datetime()
			""";

	private final Session session;

	private final Transaction transaction;

	private DatabaseLock(Session session, Transaction transaction) {
		this.session = session;
		this.transaction = transaction;
	}

	/**
	 * Waits until no other node holds the lock, then takes it.
	 * @param driver reaches the database
	 * @param name what is locked
	 * @return the lock, to be closed by its holder
	 */
	public static DatabaseLock take(Driver driver, String name) {
		var session = driver.session();
		try {
			session.run(ONE_OF_A_NAME).consume();
			var transaction = session.beginTransaction();
			transaction.run(TAKE, Map.of("name", name)).consume();
			return new DatabaseLock(session, transaction);
		}
		catch (RuntimeException ex) {
			session.close();
			throw ex;
		}
	}

	@Override
	public void close() {
		try (this.session) {
			this.transaction.commit();
		}
	}

}

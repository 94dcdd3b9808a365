package org.demarcationmap.neo4j;

/**
 * Starts a Neo4j kernel in this process. The slim build has no implementation of it,
 * which is why it is looked up as a service.
 */
public interface EmbeddedDatabaseLauncher {

	/**
	 * Starts the kernel and waits until it answers.
	 * @param folder where the database and its logs live; created where missing
	 * @return the running database, to be closed by the caller
	 * @throws DataFolderInUseException if another process keeps its database there
	 */
	Database launch(DataFolder folder);

}

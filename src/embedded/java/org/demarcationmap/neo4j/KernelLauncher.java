package org.demarcationmap.neo4j;

import java.nio.file.Path;
import java.time.Duration;

import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;

/**
 * Starts the kernel with settings fit for one application on one machine.
 */
public final class KernelLauncher implements EmbeddedDatabaseLauncher {

	private static final Duration SHUTDOWN = Duration.ofMillis(200);

	@Override
	public Database launch(DataFolder folder) {
		var home = folder.folder("neo4j");
		var lock = FolderLock.take(folder.path());
		try {
			return new EmbeddedDatabase(kernel(home), lock);
		}
		catch (RuntimeException ex) {
			lock.close();
			throw ex;
		}
	}

	private static DatabaseManagementService kernel(Path home) {
		return new DatabaseManagementServiceBuilder(home)
			.setConfig(BoltConnector.enabled, true)
			.setConfig(BoltConnector.listen_address, new SocketAddress("localhost", 0))
			.setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, SHUTDOWN)
			.setConfig(BoltConnectorInternalSettings.connection_shutdown_wait_time, SHUTDOWN)
			.setConfig(GraphDatabaseSettings.auth_enabled, true)
			.setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
			.setConfig(GraphDatabaseSettings.udc_enabled, false)
			.build();
	}

}

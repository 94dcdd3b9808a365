package org.demarcationmap.neo4j;

import java.net.URI;
import java.util.Map;

import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

import org.springframework.security.crypto.keygen.KeyGenerators;

/**
 * A Neo4j Community kernel in this process. It listens on a loopback port that the system
 * picks, and lets in only whoever knows a secret that is made anew at each start and
 * never leaves this process.
 */
final class EmbeddedDatabase implements Database {

	private static final String USER = "neo4j";

	private final DatabaseManagementService kernel;

	private final FolderLock lock;

	private final String secret = KeyGenerators.string().generateKey() + KeyGenerators.string().generateKey();

	private final URI uri;

	EmbeddedDatabase(DatabaseManagementService kernel, FolderLock lock) {
		this.kernel = kernel;
		this.lock = lock;
		kernel.database("system")
			.executeTransactionally("ALTER USER " + USER + " SET PASSWORD $secret CHANGE NOT REQUIRED",
					Map.of("secret", this.secret));
		this.uri = URI.create("bolt://" + address(kernel));
	}

	private static String address(DatabaseManagementService kernel) {
		var database = (GraphDatabaseAPI) kernel.database("neo4j");
		var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
		return ports.getLocalAddress(ConnectorType.BOLT).toString("localhost");
	}

	@Override
	public URI getUri() {
		return this.uri;
	}

	@Override
	public AuthToken getAuthToken() {
		return AuthTokens.basic(USER, this.secret);
	}

	@Override
	public String description() {
		return "the embedded Neo4j under " + this.lock.folder();
	}

	@Override
	public void close() {
		this.kernel.shutdown();
		this.lock.close();
	}

}

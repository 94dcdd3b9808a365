package org.demarcationmap.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.ServiceLoader;

import org.jspecify.annotations.NullMarked;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one database of a test JVM: the embedded kernel, or a server in a container when
 * the system property {@code demarcation-map.test.database} says {@code container}. It is
 * started at first use, migrated, and stopped with the JVM.
 */
@NullMarked
public final class TestDatabase {

	private static final String IMAGE = "neo4j:2026.08.1-community";

	private final Database database = inContainer() ? container() : kernel();

	private final Driver driver = GraphDatabase.driver(this.database.getUri(), this.database.getAuthToken());

	private TestDatabase() {
		Runtime.getRuntime().addShutdownHook(new Thread(this.database::close));
		new Migrations(this.driver, MigrationFile.onClasspath()).afterPropertiesSet();
	}

	/**
	 * The migrated database, with whatever the last test left.
	 * @return the only instance
	 */
	public static TestDatabase get() {
		return Started.INSTANCE;
	}

	/**
	 * Tells whether the tests run on a server in a container.
	 * @return {@code false} for the embedded kernel
	 */
	public static boolean inContainer() {
		return "container".equals(System.getProperty("demarcation-map.test.database"));
	}

	/**
	 * The driver of the test, to be left open.
	 * @return a driver with the full rights of the application
	 */
	public Driver driver() {
		return this.driver;
	}

	Database database() {
		return this.database;
	}

	/**
	 * Removes all data and keeps the schema.
	 */
	public void clear() {
		try (var session = this.driver.session()) {
			session.run("CYPHER 25 MATCH (n) WHERE NOT n:Migration DETACH DELETE n").consume();
		}
	}

	private static Database kernel() {
		try {
			var folder = Files.createTempDirectory("demarcation-map-test");
			folder.toFile().deleteOnExit();
			return ServiceLoader.load(EmbeddedDatabaseLauncher.class)
				.findFirst()
				.orElseThrow()
				.launch(new DataFolder(folder));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@SuppressWarnings("resource") // stopped with the JVM
	private static Database container() {
		var container = new Neo4jContainer(IMAGE).withAdminPassword("a-password-for-tests");
		container.start();
		Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
		return new RemoteDatabase(URI.create(container.getBoltUrl()),
				AuthTokens.basic("neo4j", container.getAdminPassword()));
	}

	/**
	 * Starts the database when a test first asks for it, and not when one asks where it
	 * would run.
	 */
	private static final class Started {

		private static final TestDatabase INSTANCE = new TestDatabase();

	}

}

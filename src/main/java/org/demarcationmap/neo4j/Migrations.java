package org.demarcationmap.neo4j;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.InitializingBean;

/**
 * Brings the database to the schema of this version. Each file runs once, under a lock
 * that is held by an open transaction, so that of several application nodes that start
 * together one migrates and the others wait, and a node that dies lets go.
 */
public class Migrations implements InitializingBean {

	private static final Logger logger = LoggerFactory.getLogger(Migrations.class);

	private static final String APPLIED = """
			CYPHER 25
			MATCH (migration:Migration)
			RETURN migration.name AS name, migration.checksum AS checksum
			ORDER BY name
			""";

	private static final String REMEMBER = """
			CYPHER 25
			CREATE (:Migration {name: $name, checksum: $checksum, applied: datetime()})
			""";

	private final Driver driver;

	private final List<MigrationFile> files;

	Migrations(Driver driver, List<MigrationFile> files) {
		this.driver = driver;
		this.files = files;
	}

	@Override
	public void afterPropertiesSet() {
		try (var _ = DatabaseLock.take(this.driver, "migrations"); var session = this.driver.session()) {
			migrate(session);
		}
	}

	private void migrate(Session session) {
		var applied = session.executeRead((tx) -> tx.run(APPLIED)
			.stream()
			.collect(Collectors.toMap((row) -> row.get("name").asString(), (row) -> row.get("checksum").asString())));
		refuseUnknown(applied);
		for (var file : this.files) {
			var checksum = applied.get(file.name());
			if (checksum == null) {
				apply(session, file);
			}
			else if (!checksum.equals(file.checksum())) {
				throw new MigrationException("The migration " + file.name() + " was edited after it had run here.",
						"Put the file back as it was released, and make the change in a new migration.");
			}
		}
	}

	private void refuseUnknown(Map<String, String> applied) {
		var known = this.files.stream().map(MigrationFile::name).collect(Collectors.toSet());
		applied.keySet().stream().filter((name) -> !known.contains(name)).sorted().findFirst().ifPresent((name) -> {
			throw new MigrationException("The database has run the migration " + name + ", which this version lacks.",
					"Start the version that wrote this database, or a later one.");
		});
	}

	private static void apply(Session session, MigrationFile file) {
		file.statements().forEach((statement) -> session.run("CYPHER 25 " + statement).consume());
		session.executeWriteWithoutResult(
				(tx) -> tx.run(REMEMBER, Map.of("name", file.name(), "checksum", file.checksum())).consume());
		logger.info("Ran the migration {}", file.name());
	}

}

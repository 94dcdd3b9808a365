package org.demarcationmap.neo4j;

import java.nio.file.Path;
import java.util.ServiceLoader;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@Tag("database")
class KernelLauncherTests {

	private final EmbeddedDatabaseLauncher launcher = ServiceLoader.load(EmbeddedDatabaseLauncher.class)
		.findFirst()
		.orElseThrow();

	@Test
	void keepsDataAcrossRestartsAndMakesANewSecretEachTime(@TempDir Path path) {
		var folder = new DataFolder(path);
		AuthToken secret;
		try (var database = this.launcher.launch(folder)) {
			secret = database.getAuthToken();
			run(database, "CREATE (:Kept)");
		}
		try (var database = this.launcher.launch(folder)) {
			assertThat(run(database, "MATCH (kept:Kept) RETURN count(*) AS count")).isOne();
			assertThat(database.getAuthToken()).isNotEqualTo(secret);
		}
	}

	@Test
	void listensOnLoopbackAndLetsInOnlyWhoKnowsTheSecret(@TempDir Path path) {
		try (var database = this.launcher.launch(new DataFolder(path))) {
			assertThat(database.getUri().getHost()).isIn("localhost", "127.0.0.1");
			assertThat(database.getUri().getPort()).isNotIn(0, 7687);
			for (var token : new AuthToken[] { AuthTokens.none(), AuthTokens.basic("neo4j", "neo4j") }) {
				try (var driver = GraphDatabase.driver(database.getUri(), token)) {
					assertThatExceptionOfType(AuthenticationException.class).isThrownBy(driver::verifyConnectivity);
				}
			}
		}
	}

	@Test
	void refusesAFolderThatAnotherDatabaseUses(@TempDir Path path) {
		var folder = new DataFolder(path);
		try (var _ = this.launcher.launch(folder)) {
			assertThatExceptionOfType(DataFolderInUseException.class).isThrownBy(() -> this.launcher.launch(folder))
				.withMessage("The data folder " + path + " is in use by another running Demarcation Map.");
		}
		this.launcher.launch(folder).close();
	}

	private static long run(Database database, String statement) {
		try (var driver = GraphDatabase.driver(database.getUri(), database.getAuthToken());
				var session = driver.session()) {
			var result = session.run(statement);
			return result.hasNext() ? result.next().get("count").asLong() : 0;
		}
	}

}

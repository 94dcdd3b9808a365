package org.demarcationmap.neo4j;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DatabaseTest
class MigrationsTests {

	private static final MigrationFile FIRST = new MigrationFile("V901__first.cypher", """
			// A comment; with a semicolon
			CREATE (:Probe {text: 'a; b'});
			CREATE (:Probe {text: 'c'});
			""");

	private final Driver driver;

	private final Neo4jClient client;

	MigrationsTests(Driver driver, Neo4jClient client) {
		this.driver = driver;
		this.client = client;
	}

	@AfterEach
	void forgetProbeMigrations() {
		this.client.query("MATCH (m:Migration) WHERE m.name STARTS WITH 'V9' DELETE m").run();
	}

	@Test
	void runsEachFileOnce() {
		migrate(FIRST);
		migrate(FIRST);
		assertThat(probes()).containsExactlyInAnyOrder("a; b", "c");
	}

	@Test
	void runsOnceWhenSeveralNodesStartTogether() {
		var nodes = IntStream.range(0, 6).mapToObj((_) -> CompletableFuture.runAsync(() -> migrate(FIRST))).toList();
		nodes.forEach(CompletableFuture::join);
		assertThat(probes()).hasSize(2);
	}

	@Test
	void runsAFileThatWasAddedLater() {
		migrate(FIRST);
		migrate(FIRST, new MigrationFile("V902__second.cypher", "CREATE (:Probe {text: 'd'});"));
		assertThat(probes()).containsExactlyInAnyOrder("a; b", "c", "d");
	}

	@Test
	void namesAFileThatWasEditedAfterItRan() {
		migrate(FIRST);
		var edited = new MigrationFile(FIRST.name(), FIRST.text() + "CREATE (:Probe {text: 'e'});");
		assertThatExceptionOfType(MigrationException.class).isThrownBy(() -> migrate(edited))
			.withMessage("The migration V901__first.cypher was edited after it had run here.");
		assertThat(probes()).hasSize(2);
	}

	@Test
	void refusesADatabaseOfALaterVersion() {
		migrate(FIRST);
		assertThatExceptionOfType(MigrationException.class).isThrownBy(() -> migrate())
			.withMessageContaining("V901__first.cypher, which this version lacks");
	}

	@Test
	void ignoresHowLinesEnd() {
		var windows = new MigrationFile(FIRST.name(), FIRST.text().replace("\n", "\r\n"));
		assertThat(windows.checksum()).isEqualTo(FIRST.checksum());
	}

	private void migrate(MigrationFile... files) {
		var all = new java.util.ArrayList<>(MigrationFile.onClasspath());
		all.addAll(List.of(files));
		new Migrations(this.driver, all).afterPropertiesSet();
	}

	private Iterable<String> probes() {
		return this.client.query("MATCH (p:Probe) RETURN p.text AS text").fetchAs(String.class).all();
	}

}

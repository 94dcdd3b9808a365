package org.demarcationmap.neo4j;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StartFailuresTests {

	private final StartFailures failures = new StartFailures();

	@Test
	void saysHowTwoProcessesGetFoldersOfTheirOwn() {
		var analysis = this.failures.analyze(new IllegalStateException(new DataFolderInUseException(Path.of("data"))));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription())
			.isEqualTo("The data folder data is in use by another running Demarcation Map.");
		assertThat(analysis.getAction()).contains("--demarcation-map.data-folder=");
	}

	@Test
	void saysWhyTheSlimBuildDoesNotStartAlone() {
		var analysis = this.failures.analyze(new NoDatabaseException());
		assertThat(analysis).isNotNull();
		assertThat(analysis.getDescription()).contains("slim build").contains("spring.neo4j.uri is not set");
		assertThat(analysis.getAction()).contains("--spring.neo4j.uri=");
	}

	@Test
	void passesOnTheMendOfAMigration() {
		var analysis = this.failures.analyze(new MigrationException("It was edited.", "Put it back."));
		assertThat(analysis).isNotNull();
		assertThat(analysis.getAction()).isEqualTo("Put it back.");
	}

	@Test
	void leavesOtherFailuresToOthers() {
		assertThat(this.failures.analyze(new IllegalStateException("other"))).isNull();
	}

}

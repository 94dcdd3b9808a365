package org.demarcationmap.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PasswordFileTests {

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void letsOnlyItsOwnerRead(@TempDir Path folder) throws IOException {
		var file = new PasswordFile(new DataFolder(folder.resolve("data")));
		file.write(Map.of("reviewer", "secret"));
		assertThat(file.path()).hasContent("reviewer:secret");
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path()))).isEqualTo("rw-------");
	}

}

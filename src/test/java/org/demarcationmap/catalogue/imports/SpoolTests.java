package org.demarcationmap.catalogue.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.util.unit.DataSize;

import static org.assertj.core.api.Assertions.assertThat;

class SpoolTests {

	private static final ImportSettings SETTINGS = new ImportSettings(DataSize.ofMegabytes(2), 8);

	@TempDir
	Path folder;

	@Test
	void deletesWhatAKilledApplicationLeftBehind() throws IOException {
		var abandoned = Files.createDirectories(this.folder.resolve("uploads/uploads-1"));
		Files.createFile(abandoned.resolve("lock"));
		Files.writeString(abandoned.resolve("import-1.part"), "a: 1");
		var kept = spool().keep(new ByteArrayInputStream(new byte[] { 1 }));
		assertThat(abandoned).doesNotExist();
		assertThat(kept).exists();
	}

	@Test
	void leavesTheUploadsOfAnotherRunningApplication() throws IOException {
		var other = spool();
		var kept = other.keep(new ByteArrayInputStream(new byte[] { 1 }));
		assertThat(spool().keep(new ByteArrayInputStream(new byte[] { 2 }))).exists();
		assertThat(kept).hasBinaryContent(new byte[] { 1 });
	}

	private Spool spool() throws IOException {
		return new Spool(new DataFolder(this.folder), SETTINGS);
	}

}

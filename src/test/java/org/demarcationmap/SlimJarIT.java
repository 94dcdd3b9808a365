package org.demarcationmap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The jar of the build with {@code -Dslim}: it holds no GPL code and needs a server.
 */
@Tag("slim")
class SlimJarIT {

	@Test
	void holdsTheDriverButNoPartOfTheKernel() throws IOException {
		var entries = entries();
		assertThat(entries).filteredOn((entry) -> entry.matches("BOOT-INF/lib/neo4j-.*"))
			.isNotEmpty()
			.allMatch((entry) -> entry.matches(
					"BOOT-INF/lib/neo4j-(java-driver|bolt-connection(-[a-z]+)?|cypher-dsl(-schema-name-support)?)-\\d.*"));
		assertThat(entries).noneMatch((entry) -> entry.matches(".*/(lucene|parboiled|eclipse-collections)-.*"))
			.noneMatch((entry) -> entry.contains("EmbeddedDatabase."));
	}

	@Test
	void refusesToStartWithoutAServerAndSaysWhy(@TempDir Path folder) throws Exception {
		var output = folder.resolve("output");
		var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar",
				jar().toString(), "--server.port=0")
			.directory(folder.toFile())
			.redirectErrorStream(true)
			.redirectOutput(output.toFile())
			.start();
		try {
			assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
		}
		finally {
			process.destroyForcibly();
		}
		assertThat(process.exitValue()).isEqualTo(1);
		assertThat(Files.readString(output, StandardCharsets.UTF_8))
			.contains("This is the slim build, which has no database of its own, and spring.neo4j.uri is not set.")
			.contains("--spring.neo4j.uri=neo4j://localhost:7687");
	}

	private static List<String> entries() throws IOException {
		try (var jar = new JarFile(jar().toFile())) {
			return jar.stream().map(ZipEntry::getName).toList();
		}
	}

	private static Path jar() throws IOException {
		try (var files = Files.list(Path.of("target"))) {
			return files.filter((file) -> file.toString().endsWith(".jar")).findFirst().orElseThrow().toAbsolutePath();
		}
	}

}

package org.demarcationmap.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Compares exported files with those under {@code src/test/resources}, which the system
 * property {@code exports.rewrite} writes anew.
 */
public final class GoldenFiles {

	private static final Path FOLDER = Path.of("src/test/resources/export");

	private GoldenFiles() {
	}

	/** Compares text, character by character. */
	public static void assertSame(String name, byte[] content) throws IOException {
		var file = FOLDER.resolve(name);
		if (Boolean.getBoolean("exports.rewrite")) {
			Files.write(file, content);
		}
		assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
	}

}

package org.demarcationmap.catalogue.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Imports what the document on imports shows.
 */
class ImportsDocumentTests {

	private static final Pattern BLOCK = Pattern.compile("^```(\\w+)\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

	static Stream<String> examples() throws IOException {
		var blocks = BLOCK.matcher(Files.readString(Path.of("src/docs/imports.md"))).results().toList();
		assertThat(blocks).extracting((block) -> block.group(1)).contains("yaml", "csv", "html", "text", "tsv");
		return blocks.stream().map((MatchResult block) -> block.group(2));
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsRead(String example) {
		var reading = Reading.of(example);
		assertThat(reading.facts()).isNotEmpty();
		assertThat(reading.rejected()).isEmpty();
		assertThat(reading.notes()).isEmpty();
	}

}

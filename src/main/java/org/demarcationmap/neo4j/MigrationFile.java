package org.demarcationmap.neo4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One numbered Cypher file.
 *
 * @param name the file name, such as {@code V001__catalogue.cypher}
 * @param text its content with lines ended by {@code \n}
 */
record MigrationFile(String name, String text) {

	private static final Pattern NAME = Pattern.compile("V(\\d{3})__[a-z0-9-]+\\.cypher");

	MigrationFile {
		if (!NAME.matcher(name).matches()) {
			throw new IllegalArgumentException(
					"The migration '" + name + "' is not named like V001__what-it-does.cypher.");
		}
		text = text.replace("\r\n", "\n");
	}

	int number() {
		return Integer.parseInt(this.name.substring(1, 4));
	}

	/**
	 * Tells whether the content is still the one that was run.
	 * @return SHA-256 of the text, in hexadecimal digits
	 */
	String checksum() {
		try {
			var digest = MessageDigest.getInstance("SHA-256");
			return HexFormat.of().formatHex(digest.digest(this.text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * The statements, which end with a semicolon at the end of a line.
	 * @return the statements in their order, without comment lines
	 */
	List<String> statements() {
		var code = this.text.lines()
			.filter((line) -> !line.stripLeading().startsWith("//"))
			.collect(Collectors.joining("\n"));
		return Arrays.stream(code.split(";\\s*(\n|$)")).map(String::strip).filter((it) -> !it.isEmpty()).toList();
	}

	static List<MigrationFile> onClasspath() {
		try {
			var resources = new PathMatchingResourcePatternResolver()
				.getResources("classpath*:neo4j/migrations/*.cypher");
			return Arrays.stream(resources)
				.map(MigrationFile::read)
				.sorted(Comparator.comparingInt(MigrationFile::number))
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static MigrationFile read(Resource resource) {
		try {
			return new MigrationFile(Objects.requireNonNull(resource.getFilename()),
					resource.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}

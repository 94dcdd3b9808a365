package org.demarcationmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.NullMarked;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/**
 * A folder of what somebody judged, as tables with headings. It is no part of the
 * project: a command that measures against it is told where it lies.
 *
 * @param path the folder
 */
@NullMarked
public record JudgedFolder(Path path) {

	private static final CsvMapper MAPPER = new CsvMapper();

	/**
	 * What the command line names.
	 * @param name the name of the argument
	 * @param meaning what it stands for, in words
	 * @param command the command that was to be run
	 */
	public static Path argument(String name, String meaning, String command) {
		var value = System.getProperty(name, "");
		if (value.isBlank() || !Files.exists(Path.of(value))) {
			throw new IllegalArgumentException("-D" + name + " is '" + value + "': give " + meaning
					+ ", as in mvn test -Dtest=" + command + " -Dgold=<folder> -Dcatalogue=<Relaton zip>.");
		}
		return Path.of(value);
	}

	/** The rows of one table. */
	public Stream<Map<String, String>> table(String name) {
		return rows(this.path.resolve(name));
	}

	/** The rows of all tables whose names fit a pattern. */
	public Stream<Map<String, String>> tables(String pattern) {
		return files(pattern).stream().flatMap(JudgedFolder::rows);
	}

	private List<Path> files(String pattern) {
		try (var found = Files.newDirectoryStream(this.path, pattern)) {
			var files = new TreeSet<Path>();
			found.forEach(files::add);
			return List.copyOf(files);
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The folder " + this.path + " cannot be read.", ex);
		}
	}

	private static Stream<Map<String, String>> rows(Path file) {
		try (MappingIterator<Map<String, String>> rows = MAPPER.readerFor(Map.class)
			.with(CsvSchema.emptySchema().withHeader())
			.readValues(file)) {
			return rows.readAll().stream();
		}
	}

}

package org.demarcationmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The table of who may do what, as the documentation has it.
 *
 * @param rows for each operation, who may
 */
record AccessTable(Map<String, Map<Who, Boolean>> rows) {

	private static final Path DOCUMENT = Path.of("src/docs/access.md");

	private static final Pattern ROW = Pattern.compile("\\| `([^`]+)` \\|((?: *(?:yes|no) *\\|)+).*");

	/**
	 * Those who ask, in the order of the table's columns.
	 */
	enum Who {

		ANONYMOUS(""), EXPERT("expert-sg2"), OTHER_EXPERT("expert-sg17"), CO_CHAIR("co-chair-sg2"),
		OTHER_CO_CHAIR("co-chair-sg20"), REVIEWER("reviewer"), SECRETARIAT("secretariat");

		private final String account;

		Who(String account) {
			this.account = account;
		}

		String account() {
			return this.account;
		}

	}

	static AccessTable read() {
		var rows = new TreeMap<String, Map<Who, Boolean>>();
		lines().stream()
			.map(ROW::matcher)
			.filter((row) -> row.matches())
			.forEach((row) -> rows.put(row.group(1), cells(row.group(1), row.group(2))));
		return new AccessTable(rows);
	}

	private static List<String> lines() {
		try {
			return Files.readAllLines(DOCUMENT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<Who, Boolean> cells(String operation, String cells) {
		var words = Arrays.stream(cells.split("\\|")).map(String::strip).toList();
		if (words.size() != Who.values().length) {
			throw new IllegalStateException("The row of " + operation + " has " + words.size()
					+ " cells; give one for each of " + List.of(Who.values()));
		}
		var row = new TreeMap<Who, Boolean>();
		IntStream.range(0, words.size()).forEach((i) -> row.put(Who.values()[i], words.get(i).equals("yes")));
		return row;
	}

}

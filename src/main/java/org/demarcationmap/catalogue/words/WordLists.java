package org.demarcationmap.catalogue.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.core.io.ClassPathResource;

/**
 * The word lists that come with the application: lines of a name, a colon and expressions
 * parted by semicolons; a line that begins with {@code #} is a remark.
 */
public final class WordLists {

	private WordLists() {
	}

	/**
	 * Reads a list.
	 * @param name its file without ending
	 * @return its lines in their order
	 */
	public static List<Entry> read(String name) {
		var file = new ClassPathResource("catalogue/suggestions/" + name + ".txt");
		try {
			return file.getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> line.contains(":") && !line.startsWith("#"))
				.map(Entry::of)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The word list " + file.getPath() + " is missing from this build.", ex);
		}
	}

	/** The expressions of a list. */
	public static List<String> expressions(String list) {
		return Arrays.stream(list.split(";")).map(String::strip).filter((text) -> !text.isEmpty()).toList();
	}

	/**
	 * A line of a list.
	 *
	 * @param name what stands before the colon
	 * @param list what stands after it
	 */
	public record Entry(String name, String list) {

		private static Entry of(String line) {
			var colon = line.indexOf(':');
			return new Entry(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
		}

	}

}

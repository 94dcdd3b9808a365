package org.demarcationmap.neo4j;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;

/**
 * The statements that are long, or meant to be read and run by experts: files under
 * {@code cypher/}.
 */
public final class Cypher {

	private Cypher() {
	}

	/**
	 * Reads a statement.
	 * @param name its path without folder and ending, such as
	 * {@code overlap/topic-overlaps}
	 * @return its text, header included
	 * @throws IllegalStateException if there is none of that name: the application was
	 * built without it
	 */
	public static String statement(String name) {
		var file = new ClassPathResource("cypher/" + name + ".cypher");
		try {
			return file.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("The Cypher file " + file.getPath() + " is missing.", ex);
		}
	}

	/**
	 * One statement that first does what another does, and goes on with what that found.
	 * @param first the other statement, without an end such as {@code RETURN}
	 * @param next what to do then, in the same names
	 * @return the text of both
	 */
	public static String then(String first, String next) {
		var version = "CYPHER 25";
		return first + "WITH *" + next.substring(next.indexOf(version) + version.length());
	}

}

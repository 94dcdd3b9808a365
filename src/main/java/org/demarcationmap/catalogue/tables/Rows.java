package org.demarcationmap.catalogue.tables;

import java.io.IOException;
import java.util.List;

import org.demarcationmap.catalogue.facts.Problem;

/**
 * The rows of a table as they stand in a file. They may be walked over as often as
 * needed, and only one of them is in memory at a time.
 */
public interface Rows {

	/**
	 * The file, and the part of it, for problems.
	 */
	String name();

	/**
	 * Walks over the rows.
	 * @param visitor takes each of them
	 * @throws BrokenTableException if the table cannot be read further
	 */
	void walk(Visitor visitor) throws IOException;

	/**
	 * What to say about the file as a whole, such as the character set that was guessed.
	 */
	default List<Problem> notes() {
		return List.of();
	}

	/**
	 * Whether every row has as many cells as the headings, empty ones too, so that a
	 * shorter one was cut off.
	 */
	default boolean arePadded() {
		return false;
	}

	/**
	 * Takes rows.
	 */
	interface Visitor {

		/**
		 * Takes a row.
		 * @param line where it stands, counted from 1
		 * @param cells its cells
		 * @return whether to go on
		 */
		boolean row(int line, List<String> cells);

	}

}

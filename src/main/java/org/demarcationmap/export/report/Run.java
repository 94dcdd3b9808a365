package org.demarcationmap.export.report;

/**
 * A piece of a text.
 */
public sealed interface Run {

	/**
	 * Plain words.
	 *
	 * @param text the words
	 */
	record Words(String text) implements Run {

	}

	/**
	 * Words that stand out.
	 *
	 * @param text the words
	 */
	record Strong(String text) implements Run {

	}

	/**
	 * What somebody said, in their own words.
	 *
	 * @param text the words, without quotation marks
	 */
	record Said(String text) implements Run {

	}

	/**
	 * A footnote, which names what the text before it rests on. Each stands at one place.
	 *
	 * @param text what it says
	 */
	record Note(String text) implements Run {

	}

	/**
	 * Words that only the later of two texts has.
	 *
	 * @param text the words
	 */
	record Inserted(String text) implements Run {

	}

	/**
	 * Words that only the earlier of two texts has.
	 *
	 * @param text the words
	 */
	record Deleted(String text) implements Run {

	}

}

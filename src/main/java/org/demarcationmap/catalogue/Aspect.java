package org.demarcationmap.catalogue;

import java.util.regex.Pattern;

/**
 * What is done about a topic, such as {@code ASSIGNMENT} or {@code RESOLUTION}. Each
 * demarcation has its own list, so this is a value and no enumeration.
 *
 * @param value the aspect in capitals
 */
public record Aspect(String value) {

	private static final Pattern NOTATION = Pattern.compile("[A-Z][A-Z_]{1,39}");

	/** The topic as a whole: what is meant where nothing is said. */
	public static final Aspect WHOLE = new Aspect("WHOLE");

	public Aspect {
		if (!NOTATION.matcher(value).matches()) {
			throw new IllegalArgumentException("'" + value + "' is no aspect: write it in capitals, like ASSIGNMENT.");
		}
	}

	/**
	 * Reads an aspect.
	 * @param text the aspect; nothing means the whole topic
	 * @return the aspect
	 */
	public static Aspect parse(String text) {
		return text.isBlank() ? WHOLE : new Aspect(text.strip());
	}

	@Override
	public String toString() {
		return this.value;
	}

}

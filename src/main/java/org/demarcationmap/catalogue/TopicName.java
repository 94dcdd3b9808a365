package org.demarcationmap.catalogue;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name of a topic in words, such as {@code Object identifiers (OID)}.
 *
 * @param value the name
 */
public record TopicName(String value) {

	private static final int LONGEST = 200;

	public TopicName {
		if (value.isBlank() || !value.equals(value.strip()) || value.length() > LONGEST
				|| value.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException("'" + value + "' is no name of a topic: write it in a few words.");
		}
	}

	/**
	 * Reads a name, forgiving space around it.
	 * @param text the name
	 * @return the name
	 */
	public static TopicName parse(String text) {
		return new TopicName(Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("\\s+", " "));
	}

	/**
	 * The form by which a name is looked up, whatever its capitals.
	 * @return small letters
	 */
	public String normalised() {
		return parse(this.value).value.toLowerCase(Locale.ROOT);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

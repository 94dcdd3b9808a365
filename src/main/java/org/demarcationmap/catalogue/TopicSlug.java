package org.demarcationmap.catalogue;

import java.util.regex.Pattern;

/**
 * The short name of a topic in addresses and queries, such as {@code oid-resolution}.
 *
 * @param value small letters, digits and hyphens
 */
public record TopicSlug(String value) {

	private static final Pattern NOTATION = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

	private static final int LONGEST = 80;

	public TopicSlug {
		if (value.length() > LONGEST || !NOTATION.matcher(value).matches()) {
			throw new IllegalArgumentException(
					"'" + value + "' is no slug of a topic: write it in small letters, like oid-resolution.");
		}
	}

	/**
	 * Reads a slug, forgiving space around it.
	 * @param text the slug
	 * @return the slug
	 */
	public static TopicSlug parse(String text) {
		return new TopicSlug(text.strip());
	}

	@Override
	public String toString() {
		return this.value;
	}

}

package org.demarcationmap.catalogue.search;

/**
 * Which text of a thing fits, in the order in which it counts.
 */
public enum SearchField {

	/** The name it goes by: a number, a code, the name of a topic. */
	NAME(2),

	/** Another name of it. */
	OTHER_NAME(2),

	/** Its title, or the full name of a body. */
	TITLE(3),

	/** The title of an edition where it differs. */
	EDITION_TITLE(3),

	/** What it is about: a scope, a description, a statement of a mandate. */
	SCOPE(4);

	private final int tier;

	SearchField(int tier) {
		this.tier = tier;
	}

	boolean isName() {
		return this == NAME || this == OTHER_NAME;
	}

	/** From 2 for names to 4; whole names come before. */
	int tier() {
		return this.tier;
	}

}

package org.demarcationmap.catalogue.imports;

import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a text as the catalogue has it, or will have it.
 *
 * @param body the code of the body
 * @param question the name of the Question, such as {@code Q1/2 (2025-2028)}
 * @param origin who says so
 */
record ResponsibilityState(@Nullable String body, @Nullable String question, Origin origin) {

	static final ResponsibilityState NOT_KNOWN = new ResponsibilityState(null, null, Origin.RELATON);

	static ResponsibilityState of(Row row) {
		return new ResponsibilityState(row.find("body", String::valueOf), row.find("question", String::valueOf),
				row.has("origin") ? row.value("origin", Origin::valueOf) : Origin.RELATON);
	}

	boolean isKnown() {
		return this.body != null || this.question != null;
	}

	/**
	 * This, or the other where its source knows better and says anything.
	 */
	ResponsibilityState mergedWith(ResponsibilityState other) {
		var replaces = other.isKnown() && (!isKnown() || other.origin.mayReplace(this.origin));
		return replaces ? other : this;
	}

	Row asRow(String text) {
		return new Row().put("text", text)
			.put("body", this.body)
			.put("question", this.question)
			.put("origin", this.origin);
	}

}

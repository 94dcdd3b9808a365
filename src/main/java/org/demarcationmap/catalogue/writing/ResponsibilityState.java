package org.demarcationmap.catalogue.writing;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.facts.FactSource;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a text as the catalogue has it, or will have it.
 *
 * @param body the code of the body
 * @param question the name of the Question, such as {@code Q1/2 (2025-2028)}
 * @param since from when on
 * @param provenance who says so; none where nobody says anything
 */
record ResponsibilityState(@Nullable String body, @Nullable String question, @Nullable PartialDate since,
		@Nullable FactSource provenance) {

	static final ResponsibilityState NOT_KNOWN = new ResponsibilityState(null, null, null, null);

	static ResponsibilityState of(Row body, Row question) {
		var charge = body.has("origin") ? body : question;
		return charge.has("origin") ? new ResponsibilityState(body.find("body", String::valueOf),
				question.find("question", String::valueOf), charge.find("since", PartialDate::new), charge.provenance())
				: NOT_KNOWN;
	}

	boolean isKnown() {
		return this.body != null || this.question != null;
	}

	/**
	 * This, or the other where its source knows better and says anything else.
	 */
	ResponsibilityState mergedWith(ResponsibilityState other) {
		if (!other.isKnown() || other.provenance == null) {
			return this;
		}
		if (!isKnown() || this.provenance == null) {
			return other;
		}
		var replaces = other.provenance.origin().mayReplace(this.provenance.origin()) && !says(other);
		return replaces ? other : this;
	}

	boolean says(ResponsibilityState other) {
		return Objects.equals(this.body, other.body) && Objects.equals(this.question, other.question)
				&& (other.since == null || other.since.equals(this.since));
	}

	/**
	 * Who is responsible from when on, for people.
	 */
	String text() {
		return Stream.of(this.body, this.question, (this.since != null) ? "since " + this.since : null)
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
	}

	Row asRow(String text) {
		var row = new Row().put("since", this.since);
		return new Row().put("text", text)
			.put("body", this.body)
			.put("question", this.question)
			.put("since", this.since)
			.put("properties", (this.provenance != null) ? row.put(this.provenance) : row);
	}

}

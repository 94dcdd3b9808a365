package org.demarcationmap.overlap;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;

/**
 * Who takes part in an overlap, as matrix and filter name it: a body, one of its
 * Questions, or what a body has of which no Question is known.
 *
 * @param value such as {@code SG2}, {@code Q1/2 (2025-2028)} or
 * {@code SG2, Question not known}
 */
public record PartyName(String value) {

	private static final Pattern QUESTION = Pattern.compile("(Q\\s?\\d[^ (]*)(?:\\s*\\(([^)]*)\\))?");

	private static final String NOT_KNOWN = ", " + KnownQuestion.NOT_KNOWN;

	public PartyName {
		value = value.strip();
		var question = QUESTION.matcher(value);
		if (question.matches()) {
			value = question(question.group(1), question.group(2));
		}
		else {
			body(value);
		}
	}

	private static String question(String number, @Nullable String period) {
		return QuestionNumber.parse(number) + ((period != null) ? " (" + StudyPeriod.parse(period) + ")" : "");
	}

	private static BodyCode body(String value) {
		return new BodyCode(
				value.endsWith(NOT_KNOWN) ? value.substring(0, value.length() - NOT_KNOWN.length()) : value);
	}

	/** The party that a Question is, or what has none that is known. */
	public static PartyName of(BodyCode body, @Nullable KnownQuestion question) {
		return new PartyName((question != null) ? question.toString() : body + NOT_KNOWN);
	}

	/** The body that it is, or that it belongs to. */
	public BodyCode body() {
		var question = QUESTION.matcher(this.value);
		return question.matches() ? QuestionNumber.parse(question.group(1)).body() : body(this.value);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

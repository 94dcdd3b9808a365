package org.demarcationmap.demarcation;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;

/**
 * The limits of what participants write.
 */
final class Texts {

	static final int LONGEST_TITLE = 300;

	static final int LONGEST_TEXT = 10_000;

	private Texts() {
	}

	static void title(Refusals refusals, String title, String field) {
		refusals.when(title.isBlank(), ErrorCode.TEXT_MISSING, () -> "The " + field + " is empty. Give one.", field);
		optionalLine(refusals, title, field);
	}

	static void optionalLine(Refusals refusals, String line, String field) {
		atMost(refusals, line, LONGEST_TITLE, field);
		refusals.when(line.chars().anyMatch(Character::isISOControl), ErrorCode.TEXT_NOT_PLAIN,
				() -> "The " + field + " holds control characters, such as line breaks. Write it in one line.", field);
	}

	static void text(Refusals refusals, String text, String field) {
		atMost(refusals, text, LONGEST_TEXT, field);
		refusals.when(text.chars().anyMatch((it) -> Character.isISOControl(it) && it != '\n' && it != '\t'),
				ErrorCode.TEXT_NOT_PLAIN,
				() -> "The " + field + " holds control characters. Only line breaks and tabs are taken.", field);
	}

	private static void atMost(Refusals refusals, String text, int longest, String field) {
		refusals.when(text.length() > longest, ErrorCode.TEXT_TOO_LONG, () -> "The " + field + " has " + text.length()
				+ " characters; at most " + longest + " are taken. Shorten it.", field);
	}

}

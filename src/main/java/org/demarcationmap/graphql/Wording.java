package org.demarcationmap.graphql;

/**
 * The limits of what participants write.
 */
public final class Wording {

	public static final int LONGEST_TITLE = 300;

	public static final int LONGEST_TEXT = 10_000;

	private Wording() {
	}

	/** A line that says something. */
	public static void line(Refusals refusals, String title, String field) {
		refusals.when(title.isBlank(), ErrorCode.TEXT_MISSING, () -> "The " + field + " is empty. Give one.", field);
		optionalLine(refusals, title, field);
	}

	/** A line that may be empty. */
	public static void optionalLine(Refusals refusals, String line, String field) {
		atMost(refusals, line, LONGEST_TITLE, field);
		refusals.when(line.codePoints().anyMatch(Wording::breaksTheLine), ErrorCode.TEXT_NOT_PLAIN,
				() -> "The " + field + " holds control characters, such as line breaks. Write it in one line.", field);
	}

	/** A text that says something, in as many lines as it likes. */
	public static void neededText(Refusals refusals, String text, String field) {
		refusals.when(text.isBlank(), ErrorCode.TEXT_MISSING, () -> "The " + field + " is empty. Say something.",
				field);
		text(refusals, text, field);
	}

	/** A text that may be empty. */
	public static void text(Refusals refusals, String text, String field) {
		atMost(refusals, text, LONGEST_TEXT, field);
		refusals.when(text.codePoints().anyMatch(Wording::isNoText), ErrorCode.TEXT_NOT_PLAIN,
				() -> "The " + field + " holds control characters. Only line breaks and tabs are taken.", field);
	}

	/**
	 * Tells whether a character ends a line, controls something, or is half a character,
	 * which could not be stored as it was written.
	 * @param character a code point
	 * @return {@code true} where it stands in no line
	 */
	public static boolean breaksTheLine(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
				true;
			default -> false;
		};
	}

	private static boolean isNoText(int character) {
		return switch (Character.getType(character)) {
			case Character.CONTROL -> character != '\n' && character != '\t';
			case Character.SURROGATE -> true;
			default -> false;
		};
	}

	private static void atMost(Refusals refusals, String text, int longest, String field) {
		refusals.when(text.length() > longest, ErrorCode.TEXT_TOO_LONG, () -> "The " + field + " has " + text.length()
				+ " characters; at most " + longest + " are taken. Shorten it.", field);
	}

}

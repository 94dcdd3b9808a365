package org.demarcationmap.catalogue;

import java.util.regex.Pattern;

/**
 * The number of a Question, such as {@code Q1/2}: the first Question of Study Group 2. It
 * names a Question only together with a {@link StudyPeriod}.
 *
 * @param number the number within the body
 * @param group what stands behind the stroke: the number of a study group or the code of
 * another body
 */
public record QuestionNumber(int number, String group) {

	private static final Pattern NOTATION = Pattern.compile("Q\\s?(\\d{1,3})/([A-Za-z0-9-]{1,20})");

	public QuestionNumber {
		if (number < 1 || group.isBlank()) {
			throw new IllegalArgumentException("Q" + number + "/" + group + " is no Question: write it like Q1/2.");
		}
	}

	/**
	 * Reads the official notation.
	 * @param text such as {@code Q1/2}
	 * @return the number
	 */
	public static QuestionNumber parse(String text) {
		var matcher = NOTATION.matcher(text.strip());
		if (!matcher.matches()) {
			throw new IllegalArgumentException("'" + text + "' is no Question: write it like Q1/2.");
		}
		return new QuestionNumber(Integer.parseInt(matcher.group(1)), matcher.group(2));
	}

	/**
	 * The body that the Question belongs to.
	 * @return its code
	 */
	public BodyCode body() {
		return new BodyCode(Character.isDigit(this.group.charAt(0)) ? "SG" + this.group : this.group);
	}

	@Override
	public String toString() {
		return "Q" + this.number + "/" + this.group;
	}

}

package org.demarcationmap.export;

import org.demarcationmap.catalogue.QuestionNumber;

/**
 * Reads the plain words by which maps name who has a share.
 */
public final class PartyNames {

	private PartyNames() {
	}

	/**
	 * The body that is named, or whose Question is.
	 * @param name such as {@code Q1/2 (2025-2028)} or {@code IEEE}
	 * @return the code of the body, such as {@code SG2}
	 */
	public static String body(String name) {
		var number = name.contains(" (") ? name.substring(0, name.indexOf(" (")) : name;
		return number.matches("Q\\d+/\\d+") ? QuestionNumber.parse(number).body().value() : name;
	}

}

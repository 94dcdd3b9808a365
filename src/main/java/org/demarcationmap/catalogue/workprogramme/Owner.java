package org.demarcationmap.catalogue.workprogramme;

import java.util.regex.Pattern;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.QuestionNumber;
import org.jspecify.annotations.Nullable;

/**
 * Who works on an item, as the work programme writes it: {@code Q6/20}, {@code Question
 * 6/20}, {@code WP1/20}, {@code SG20}.
 *
 * @param body the body
 * @param question the Question, where one is named
 */
record Owner(BodyCode body, @Nullable QuestionNumber question) {

	private static final Pattern QUESTION = Pattern.compile("(?:Questions?|Q)?\\.?\\s*(\\d{1,3})\\s*/\\s*(\\w{1,20})",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern GROUP = Pattern.compile(
			"(?:(?:ITU-T\\s+)?(?:SG|Study\\s+Group)\\s*|WP\\s*\\d+\\s*/\\s*(?:SG)?)?(\\d{1,2})\\b.*",
			Pattern.CASE_INSENSITIVE);

	static Owner parse(String text) {
		var question = QUESTION.matcher(text.strip());
		if (question.matches()) {
			var number = QuestionNumber
				.parse("Q" + question.group(1) + "/" + question.group(2).replaceFirst("(?i)^SG", ""));
			return new Owner(number.body(), number);
		}
		return new Owner(group(text), null);
	}

	static BodyCode group(String text) {
		var group = GROUP.matcher(text.strip());
		if (group.matches()) {
			return new BodyCode("SG" + group.group(1));
		}
		if (text.strip().equalsIgnoreCase("TSAG")) {
			return new BodyCode("TSAG");
		}
		throw new IllegalArgumentException(
				"'" + text + "' names no group: write it like Q1/2, WP1/20 or SG20, or leave it empty.");
	}

}

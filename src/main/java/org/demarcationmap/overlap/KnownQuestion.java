package org.demarcationmap.overlap;

import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.jspecify.annotations.Nullable;

/**
 * The Question that is responsible for a Deliverable, where one is known.
 *
 * @param key its key
 * @param number its number
 * @param period its study period, where it is known
 */
public record KnownQuestion(String key, QuestionNumber number, @Nullable StudyPeriod period) {

	/** What is said where there is none. */
	public static final String NOT_KNOWN = "Question not known";

	static String text(@Nullable KnownQuestion question) {
		return (question != null) ? question.toString() : NOT_KNOWN;
	}

	@Override
	public String toString() {
		return (this.period != null) ? this.number + " (" + this.period + ")" : this.number.toString();
	}

}

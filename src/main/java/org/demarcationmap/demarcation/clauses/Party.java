package org.demarcationmap.demarcation.clauses;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;

/**
 * Whom a clause names: a Question in a period, or a body.
 */
public sealed interface Party {

	/**
	 * The body that is named, or whose Question is.
	 * @return its code
	 */
	BodyCode body();

	/**
	 * A Question of a body.
	 *
	 * @param number its number
	 * @param period the study period in which it bears that number
	 */
	record OfQuestion(QuestionNumber number, StudyPeriod period) implements Party {

		@Override
		public BodyCode body() {
			return this.number.body();
		}

		@Override
		public String toString() {
			return this.number + " (" + this.period + ")";
		}

	}

	/**
	 * A body, inside or outside ITU-T.
	 *
	 * @param body its code
	 */
	record OfBody(BodyCode body) implements Party {

		@Override
		public String toString() {
			return this.body.toString();
		}

	}

}

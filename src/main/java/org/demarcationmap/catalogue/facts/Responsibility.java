package org.demarcationmap.catalogue.facts;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.PartialDate;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.jspecify.annotations.Nullable;

/**
 * Who is responsible for a Deliverable, as far as the source says.
 *
 * @param body the body
 * @param question the Question
 * @param period the study period of the Question; where the source leaves it out, the
 * newest that the catalogue knows for that number is meant
 * @param since the day, month or year from which on they are responsible
 */
public record Responsibility(@Nullable BodyCode body, @Nullable QuestionNumber question, @Nullable StudyPeriod period,
		@Nullable PartialDate since) {

	public static final Responsibility NOT_KNOWN = new Responsibility(null, null, null, null);

}

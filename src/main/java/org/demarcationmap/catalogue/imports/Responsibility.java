package org.demarcationmap.catalogue.imports;

import org.demarcationmap.catalogue.BodyCode;
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
 */
record Responsibility(@Nullable BodyCode body, @Nullable QuestionNumber question, @Nullable StudyPeriod period) {

	static final Responsibility NOT_KNOWN = new Responsibility(null, null, null);

}

package org.demarcationmap.overlap.coverage;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.Verification;

/**
 * What a mandate of a side says that speaks of a topic.
 *
 * @param side the body that is the side
 * @param holder the code of the body, or number and period of its Question
 * @param statement what it says
 * @param source where that was read
 * @param verification how well it is founded
 */
public record MandateStatement(BodyCode side, String holder, String statement, String source,
		Verification verification) {
}

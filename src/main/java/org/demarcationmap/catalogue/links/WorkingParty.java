package org.demarcationmap.catalogue.links;

import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.graphql.Node;

/**
 * A part of a body that several Questions belong to in a study period.
 *
 * @param id number and period, such as {@code WP1/2 (2025-2028)}
 * @param number the number
 * @param period the study period
 */
public record WorkingParty(String id, String number, StudyPeriod period) implements Node {
}

package org.demarcationmap.catalogue.links;

import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.graphql.Node;

/**
 * A part of a body that several Questions belong to in a study period.
 *
 * @param id the opaque key
 * @param number the number, such as {@code WP1/2}
 * @param period the study period
 */
public record WorkingParty(String id, String number, StudyPeriod period) implements Node {
}

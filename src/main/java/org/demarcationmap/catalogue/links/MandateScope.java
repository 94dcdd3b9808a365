package org.demarcationmap.catalogue.links;

import org.demarcationmap.catalogue.Provenance;
import org.demarcationmap.catalogue.Sourced;
import org.demarcationmap.graphql.Node;

/**
 * A statement of the mandate of a body or Question.
 *
 * @param id the opaque key
 * @param statement what it says, in the words of its source or in ours
 * @param holder the code of the body, or number and period of the Question
 * @param provenance where this was read
 */
public record MandateScope(String id, String statement, String holder, Provenance provenance) implements Node, Sourced {
}

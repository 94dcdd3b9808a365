package org.demarcationmap.catalogue.links;

import org.demarcationmap.catalogue.ContinuationKind;
import org.demarcationmap.catalogue.Provenance;
import org.demarcationmap.catalogue.Question;
import org.demarcationmap.graphql.Node;

/**
 * One Question goes on from another.
 *
 * @param id the opaque key
 * @param kind how
 * @param earlier the earlier Question
 * @param later the Question that goes on from it
 * @param provenance where this was read
 */
public record Continuation(String id, ContinuationKind kind, Question earlier, Question later,
		Provenance provenance) implements Node {
}

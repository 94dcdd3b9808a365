package org.demarcationmap.catalogue.treatments;

import java.time.Instant;

import org.demarcationmap.graphql.Node;

/**
 * The present view of a body on the claim that a text treats a topic.
 *
 * @param id the opaque key
 * @param body the code of the body
 * @param verdict what it says
 * @param reason why; empty where nobody said
 * @param by the name of whoever said it for the body
 * @param at when
 */
public record TreatmentReview(String id, String body, Verdict verdict, String reason, String by,
		Instant at) implements Node {
}

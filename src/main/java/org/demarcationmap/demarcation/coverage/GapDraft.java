package org.demarcationmap.demarcation.coverage;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;

/**
 * A justification as a user wrote it.
 *
 * @param demarcation the slug of a demarcation
 * @param topic a topic in its scope
 * @param aspect an aspect that it tells apart, or the whole topic
 * @param reason why nobody needs to treat it
 */
public record GapDraft(String demarcation, TopicSlug topic, Aspect aspect, String reason) {
}

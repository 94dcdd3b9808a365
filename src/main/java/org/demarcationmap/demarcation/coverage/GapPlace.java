package org.demarcationmap.demarcation.coverage;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.TopicSlug;

/**
 * A gap whose justification a user takes back.
 *
 * @param demarcation the slug of a demarcation
 * @param topic a topic
 * @param aspect an aspect of it, or the whole topic
 */
public record GapPlace(String demarcation, TopicSlug topic, Aspect aspect) {
}

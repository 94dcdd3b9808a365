package org.demarcationmap.overlap.pairs;

import org.demarcationmap.catalogue.suggestions.Suggestion;
import org.demarcationmap.overlap.OverlapTopic;

/**
 * That a planned text would treat a topic, itself or as the broader one of a topic that
 * it treats.
 *
 * @param topic the topic, and how many texts treated it when that was counted last
 * @param isItself whether it is that topic itself, and not a narrower one
 * @param said what is suggested
 */
public record PlannedClaim(OverlapTopic topic, boolean isItself, Suggestion said) {
}

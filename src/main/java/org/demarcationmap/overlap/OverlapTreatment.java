package org.demarcationmap.overlap;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;

/**
 * How a Deliverable treats the topic of an overlap, and how well that is founded.
 *
 * @param key its key
 * @param grade how much of the Deliverable is about the topic
 * @param place where in the Deliverable it stands
 * @param aspect what is done about it
 * @param status whether anybody reviewed the claim
 * @param confidence how sure whoever made the claim was
 * @param source where it was read
 * @param verification how well it is founded
 */
public record OverlapTreatment(String key, Grade grade, Place place, Aspect aspect, TreatmentStatus status,
		Confidence confidence, String source, Verification verification) {
}

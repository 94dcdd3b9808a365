package org.demarcationmap.catalogue.treatments;

import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.TopicSlug;
import org.jspecify.annotations.Nullable;

/**
 * A claim that somebody wants to make: a text treats a topic.
 *
 * @param deliverable the id of the text, or any of its names
 * @param topic the slug of the topic
 * @param grade how much of the text is about it
 * @param place where in the text it stands
 * @param aspect what is done about the topic
 * @param confidence how sure whoever makes the claim is, from 0 to 1
 * @param reason why
 * @param body the code of the body for which it is made, where the participant acts for
 * several
 */
public record TreatmentDraft(String deliverable, String topic, Grade grade, Place place, String aspect,
		double confidence, @Nullable String reason, @Nullable String body) {

	/**
	 * The same claim about the topic that the one named went into.
	 */
	TreatmentDraft about(TopicSlug topic) {
		return new TreatmentDraft(this.deliverable, topic.value(), this.grade, this.place, this.aspect, this.confidence,
				this.reason, this.body);
	}

}

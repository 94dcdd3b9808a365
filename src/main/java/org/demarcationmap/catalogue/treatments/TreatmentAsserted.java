package org.demarcationmap.catalogue.treatments;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * A participant claimed that a text treats a topic.
 *
 * @param subject the key of the treatment
 * @param deliverable the name of the text
 * @param topic the slug of the topic
 * @param claim grade, place and aspect
 */
public record TreatmentAsserted(String subject, String deliverable, String topic,
		Map<String, Object> claim) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("deliverable", this.deliverable, "topic", this.topic, "claim", this.claim);
	}

}

package org.demarcationmap.catalogue;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * A topic went into another. Whoever points at the first may follow, in the same
 * transaction.
 *
 * @param subject the slug of the topic that went
 * @param into the slug of the topic that stays
 * @param change the key by which this can be taken back
 */
public record TopicsMerged(String subject, String into, String change) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("into", this.into, "change", this.change);
	}

}

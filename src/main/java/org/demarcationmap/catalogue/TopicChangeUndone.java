package org.demarcationmap.catalogue;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * What was done to topics was taken back. Whoever followed a merge may go back, in the
 * same transaction.
 *
 * @param subject the key of the change
 * @param undone what had been done
 * @param reason why it was taken back
 */
public record TopicChangeUndone(String subject, String undone, String reason) implements JournalEvent {

	@Override
	public Map<String, Object> changes() {
		return Map.of("undone", this.undone, "reason", this.reason);
	}

}

package org.demarcationmap.catalogue.suggestions;

import java.util.Map;

import org.demarcationmap.journal.JournalEvent;

/**
 * The suggestions for a batch of texts changed.
 *
 * @param subject the key of the import after which they were read
 * @param added how many are new
 * @param changed how many changed
 * @param withdrawn how many were withdrawn
 */
public record SuggestionsRenewed(String subject, int added, int changed, int withdrawn) implements JournalEvent {

	static SuggestionsRenewed of(String subject, Iterable<Renewal> renewals) {
		var event = new SuggestionsRenewed(subject, 0, 0, 0);
		for (var renewal : renewals) {
			event = new SuggestionsRenewed(subject, event.added + renewal.added().size(),
					event.changed + renewal.changed().size(), event.withdrawn + renewal.withdrawn().size());
		}
		return event;
	}

	boolean changedAnything() {
		return this.added + this.changed + this.withdrawn > 0;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("added", this.added, "changed", this.changed, "withdrawn", this.withdrawn);
	}

}

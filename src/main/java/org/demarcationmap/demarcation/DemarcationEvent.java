package org.demarcationmap.demarcation;

import java.util.Optional;

import org.demarcationmap.journal.JournalEvent;

/**
 * Something that happened in one demarcation.
 */
public interface DemarcationEvent extends JournalEvent {

	String slug();

	@Override
	default Optional<String> demarcation() {
		return Optional.of(slug());
	}

}

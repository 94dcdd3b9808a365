package org.demarcationmap.access;

import java.util.List;
import java.util.Map;

import org.demarcationmap.journal.Audience;
import org.demarcationmap.journal.JournalEvent;

/**
 * An empty installation got its first accounts.
 *
 * @param names the accounts' names
 */
record StarterAccountsCreated(List<String> names) implements JournalEvent {

	@Override
	public String subject() {
		return "accounts";
	}

	@Override
	public Audience audience() {
		return Audience.SECRETARIAT;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("names", this.names);
	}

}

package org.demarcationmap.access;

import java.util.List;
import java.util.Map;

/**
 * An empty installation got its first accounts.
 *
 * @param names the accounts' names
 */
record StarterAccountsCreated(List<String> names) implements AccessEvent {

	@Override
	public String subject() {
		return "accounts";
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of("names", this.names);
	}

}

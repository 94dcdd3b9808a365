package org.demarcationmap.access.keeping;

import java.util.Map;

import org.demarcationmap.access.AccessEvent;

/**
 * Something happened to the account of a participant.
 *
 * @param kind what happened, as the journal calls it
 * @param participant the account's name
 */
record AccountChanged(String kind, String participant) implements AccessEvent {

	static AccountChanged created(String participant) {
		return new AccountChanged("AccountCreated", participant);
	}

	static AccountChanged passwordReset(String participant) {
		return new AccountChanged("PasswordReset", participant);
	}

	static AccountChanged passwordChanged(String participant) {
		return new AccountChanged("PasswordChanged", participant);
	}

	static AccountChanged locked(String participant) {
		return new AccountChanged("AccountLocked", participant);
	}

	static AccountChanged unlocked(String participant) {
		return new AccountChanged("AccountUnlocked", participant);
	}

	@Override
	public String subject() {
		return this.participant;
	}

	@Override
	public Map<String, Object> changes() {
		return Map.of();
	}

}

package org.demarcationmap.access;

import org.springframework.stereotype.Component;

/**
 * The names that local accounts have, and those that nobody may have.
 */
@Component
public class LocalNames {

	private final RememberedAccounts accounts;

	LocalNames(RememberedAccounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Tells whether somebody else already acts under a name.
	 * @param name the name
	 * @return {@code true} for local accounts and for the application itself
	 */
	public boolean isTaken(String name) {
		return CurrentParticipant.APPLICATION.equals(name) || this.accounts.find(name).isPresent();
	}

}

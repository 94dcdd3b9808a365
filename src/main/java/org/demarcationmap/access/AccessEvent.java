package org.demarcationmap.access;

import org.demarcationmap.journal.Audience;
import org.demarcationmap.journal.JournalEvent;

/**
 * Something that happened to accounts, roles, delegations or sign-in. Passwords and
 * tokens are no part of it.
 */
public interface AccessEvent extends JournalEvent {

	@Override
	default Audience audience() {
		return Audience.SECRETARIAT;
	}

}

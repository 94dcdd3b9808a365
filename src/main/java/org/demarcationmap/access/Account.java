package org.demarcationmap.access;

import java.security.Principal;
import java.time.Instant;

/**
 * A local account, as it is signed in with.
 */
record Account(Participant participant, Credentials credentials) implements SignedIn, Principal {

	/** Whether one who signed in before, could at a moment do so with the same. */
	boolean fits(Account before, Instant now) {
		return this.credentials.usableAt(now)
				&& this.credentials.passwordHash().equals(before.credentials().passwordHash());
	}

	@Override
	public String getName() {
		return this.participant.name();
	}

	@Override
	public String toString() {
		return this.participant.toString();
	}

}

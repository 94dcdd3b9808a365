package org.demarcationmap.access;

import java.security.Principal;

/**
 * A local account, as it is signed in with.
 */
record Account(Participant participant, Credentials credentials) implements SignedIn, Principal {

	@Override
	public String getName() {
		return this.participant.name();
	}

	@Override
	public String toString() {
		return this.participant.toString();
	}

}

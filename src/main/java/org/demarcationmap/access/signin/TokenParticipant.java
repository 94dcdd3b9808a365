package org.demarcationmap.access.signin;

import java.security.Principal;

import org.demarcationmap.access.Participant;
import org.demarcationmap.access.SignedIn;

/**
 * A participant who came with a token. The token is not kept.
 */
record TokenParticipant(Participant participant) implements SignedIn, Principal {

	@Override
	public String getName() {
		return this.participant.name();
	}

	@Override
	public String toString() {
		return this.participant.toString();
	}

}

package org.demarcationmap.access.signin;

import java.security.Principal;
import java.time.Instant;

import org.demarcationmap.access.Participant;
import org.demarcationmap.access.SignedIn;
import org.jspecify.annotations.Nullable;

/**
 * A participant who came with a token. The token is not kept.
 *
 * @param expires when the token does; nothing where it says nothing of it
 */
record TokenParticipant(Participant participant, @Nullable Instant expires) implements SignedIn, Principal {

	@Override
	public boolean holdsAt(Instant now) {
		return this.expires == null || now.isBefore(this.expires);
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

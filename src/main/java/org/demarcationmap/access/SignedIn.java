package org.demarcationmap.access;

import java.time.Instant;

/**
 * Whoever signed in, in whichever way: what the security context holds as its principal.
 */
public interface SignedIn {

	/**
	 * Who takes part.
	 * @return the participant, as known when signing in
	 */
	Participant participant();

	/**
	 * Tells whether what was signed in with holds at a moment.
	 * @param now the moment
	 * @return {@code true} unless it expires by itself
	 */
	default boolean holdsAt(Instant now) {
		return true;
	}

}

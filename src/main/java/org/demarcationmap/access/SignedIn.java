package org.demarcationmap.access;

/**
 * Whoever signed in, in whichever way: what the security context holds as its principal.
 */
public interface SignedIn {

	/**
	 * Who takes part.
	 * @return the participant, as known when signing in
	 */
	Participant participant();

}

package org.demarcationmap.access.keeping;

/**
 * A participant with a password that is shown this once.
 *
 * @param participant whose it is
 * @param password the password, which is not kept
 */
public record OneTimePassword(KeptParticipant participant, String password) {

	@Override
	public String toString() {
		return "one-time password of " + this.participant.name();
	}

}

package org.demarcationmap.access;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

/**
 * What a local account is signed in with, and what stands against it.
 *
 * @param passwordHash the slow hash of the password; empty where there is none
 * @param oneTimeUntil until when a one-time password can be used; none for a password of
 * the participant's own
 * @param failures how many wrong passwords were given in a row
 * @param lockedUntil until when wrong passwords lock the account
 * @param locked whether the secretariat locked it
 */
record Credentials(String passwordHash, @Nullable Instant oneTimeUntil, int failures, @Nullable Instant lockedUntil,
		boolean locked) {

	static Credentials of(Value account) {
		return new Credentials(account.get("passwordHash").asString(""), Term.moment(account.get("oneTimeUntil")),
				account.get("failures").asInt(0), Term.moment(account.get("lockedUntil")),
				account.get("locked").asBoolean(false));
	}

	/** A one-time password lets nobody act: it is there to be changed. */
	boolean isOneTime() {
		return this.oneTimeUntil != null;
	}

	boolean usableAt(Instant now) {
		return !this.locked && (this.lockedUntil == null || !now.isBefore(this.lockedUntil))
				&& (this.oneTimeUntil == null || now.isBefore(this.oneTimeUntil));
	}

	@Override
	public String toString() {
		return "credentials";
	}

}

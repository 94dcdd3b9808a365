package org.demarcationmap.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Somebody gave a wrong password for an account. The password is not kept.
 *
 * @param account the account's name
 * @param failures how many wrong passwords in a row that makes
 * @param lockedUntil until when the account is locked; none where it is not
 */
record SignInFailed(String account, int failures, @Nullable Instant lockedUntil) implements AccessEvent {

	@Override
	public String subject() {
		return this.account;
	}

	@Override
	public Map<String, Object> changes() {
		var changes = new HashMap<String, Object>(Map.of("failures", this.failures));
		if (this.lockedUntil != null) {
			changes.put("lockedUntil", this.lockedUntil.toString());
		}
		return changes;
	}

}

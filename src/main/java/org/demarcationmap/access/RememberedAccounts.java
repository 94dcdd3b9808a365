package org.demarcationmap.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/**
 * Spares a client that signs in with every request the look into the database each time.
 * What is changed of an account takes effect a second later at most, on every application
 * node.
 */
@Component
class RememberedAccounts implements UserDetailsService {

	private static final Duration REMEMBERED = Duration.ofSeconds(1);

	private static final int MOST = 1000;

	private final Map<String, Remembered> accounts = new ConcurrentHashMap<>();

	private final Accounts stored;

	private final Clock clock;

	RememberedAccounts(Accounts stored, Clock clock) {
		this.stored = stored;
		this.clock = clock;
	}

	@Override
	public UserDetails loadUserByUsername(String name) {
		var now = this.clock.instant();
		var remembered = this.accounts.get(name);
		if (remembered != null && remembered.holdsAt(now)) {
			return remembered.account();
		}
		var account = this.stored.withName(name);
		if (this.accounts.size() >= MOST) {
			this.accounts.clear();
		}
		this.accounts.put(name, new Remembered(account, now));
		return account;
	}

	/**
	 * An account as it was read.
	 */
	private record Remembered(UserDetails account, Instant read) {

		boolean holdsAt(Instant now) {
			return !now.isBefore(this.read) && now.isBefore(this.read.plus(REMEMBERED));
		}

	}

}

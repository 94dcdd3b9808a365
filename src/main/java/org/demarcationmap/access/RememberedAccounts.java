package org.demarcationmap.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

/**
 * Spares a client that signs in with every request the look into the database each time.
 * What is changed of an account takes effect a second later at most, on every application
 * node.
 */
@Component
class RememberedAccounts {

	private static final Duration REMEMBERED = Duration.ofSeconds(1);

	private static final int MOST = 1000;

	private final Map<String, Remembered> accounts = new ConcurrentHashMap<>();

	private final Accounts stored;

	private final Clock clock;

	RememberedAccounts(Accounts stored, Clock clock) {
		this.stored = stored;
		this.clock = clock;
	}

	Optional<Account> find(String name) {
		var now = this.clock.instant();
		var remembered = this.accounts.get(name);
		return (remembered != null && remembered.holdsAt(now)) ? Optional.of(remembered.account()) : read(name, now);
	}

	/** The account as it is stored now, which is then remembered. */
	Optional<Account> findAnew(String name) {
		return read(name, this.clock.instant());
	}

	private Optional<Account> read(String name, Instant now) {
		var account = this.stored.find(name, now);
		if (this.accounts.size() >= MOST) {
			this.accounts.clear();
		}
		account.ifPresent((it) -> this.accounts.put(name, new Remembered(it, now)));
		return account;
	}

	/**
	 * An account as it was read.
	 */
	private record Remembered(Account account, Instant read) {

		boolean holdsAt(Instant now) {
			return !now.isBefore(this.read) && now.isBefore(this.read.plus(REMEMBERED));
		}

	}

}

package org.demarcationmap.access;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Signs in with the name and password of a local account. Whatever is wrong, the answer
 * is the same and takes the slow hash, so that it tells nothing about which accounts
 * there are; only a locked account is refused without it.
 */
@Component
class LocalSignIn implements AuthenticationProvider {

	private final RememberedAccounts accounts;

	private final RememberingPasswordEncoder encoder;

	private final WrongPasswords failures;

	private final SignInNotes notes;

	private final Clock clock;

	private final String hashOfNobody;

	LocalSignIn(RememberedAccounts accounts, RememberingPasswordEncoder encoder, WrongPasswords failures,
			SignInNotes notes, Clock clock) {
		this.accounts = accounts;
		this.encoder = encoder;
		this.failures = failures;
		this.notes = notes;
		this.clock = clock;
		this.hashOfNobody = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		var password = String.valueOf(attempt.getCredentials());
		var account = this.accounts.find(attempt.getName());
		if (account.isEmpty()) {
			this.encoder.matches(password, this.hashOfNobody);
			this.notes.refused("a name that is no account");
			throw wrong();
		}
		return UsernamePasswordAuthenticationToken.authenticated(check(account.get(), password), null, List.of());
	}

	private Account check(Account account, String password) {
		var credentials = account.credentials();
		if (!credentials.usableAt(this.clock.instant())) {
			throw wrong();
		}
		if (this.encoder.remembers(password, credentials.passwordHash()) && credentials.failures() == 0) {
			return account;
		}
		return this.encoder.matches(password, credentials.passwordHash()) ? checkAgain(account.getName())
				: checkStored(account, password);
	}

	/**
	 * The password may have been changed since the account was read.
	 */
	private Account checkStored(Account read, String password) {
		var name = read.getName();
		var hash = this.accounts.findAnew(name).orElseThrow(LocalSignIn::wrong).credentials().passwordHash();
		if (hash.equals(read.credentials().passwordHash()) || !this.encoder.matches(password, hash)) {
			this.failures.count(name);
			this.accounts.findAnew(name);
			throw wrong();
		}
		return checkAgain(name);
	}

	/**
	 * While the slow hash was computed, others may have guessed until the account was
	 * locked.
	 */
	private Account checkAgain(String name) {
		var account = this.accounts.findAnew(name).orElseThrow(LocalSignIn::wrong);
		if (!account.credentials().usableAt(this.clock.instant())) {
			throw wrong();
		}
		if (account.credentials().failures() > 0) {
			this.failures.forget(name);
			this.accounts.findAnew(name);
		}
		return account;
	}

	private static BadCredentialsException wrong() {
		return new BadCredentialsException("The name or the password is wrong."
				+ " Too many wrong passwords lock an account for a while; the secretariat unlocks it.");
	}

	@Override
	public boolean supports(Class<?> authentication) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
	}

}

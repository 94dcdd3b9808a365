package org.demarcationmap.access;

import java.time.Clock;
import java.util.function.Supplier;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * The sign-in of something that lasts, such as a stream: what a participant may do is
 * looked at again while it does.
 */
@Component
public class LastingSignIn {

	private final CurrentParticipant current;

	private final RememberedAccounts accounts;

	private final Clock clock;

	LastingSignIn(CurrentParticipant current, RememberedAccounts accounts, Clock clock) {
		this.current = current;
		this.accounts = accounts;
		this.clock = clock;
	}

	/**
	 * The participant who signed in with this request.
	 * @return tells who it is, at whatever moment it is asked: of a local account as it
	 * stands then, of a token as it stood when it was sent; it throws an
	 * {@link AccessDeniedException} once the account is locked, its password was changed,
	 * or the token expired
	 * @throws AccessDeniedException if nobody signed in
	 */
	public Supplier<Participant> current() {
		var signedIn = this.current.signedIn().orElseThrow(() -> new AccessDeniedException("Sign in to do this."));
		return () -> again(signedIn).participant();
	}

	/**
	 * Somebody who signed in a while ago.
	 * @param before who signed in
	 * @return the same, with the rights of now
	 * @throws AccessDeniedException if they could not sign in with the same any more
	 */
	public SignedIn again(SignedIn before) {
		if (before instanceof Account account) {
			return this.accounts.find(account.getName())
				.filter((now) -> now.fits(account, this.clock.instant()))
				.orElseThrow(() -> over("The account '" + account.getName() + "' can no longer be used"));
		}
		if (!before.holdsAt(this.clock.instant())) {
			throw over("The token expired");
		}
		return before;
	}

	private static AccessDeniedException over(String why) {
		return new AccessDeniedException(why + ", or no longer in this way: sign in again.");
	}

}

package org.demarcationmap.access;

import java.time.Clock;
import java.util.function.Supplier;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
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
	 * {@link AccessDeniedException} once the account is locked
	 * @throws AccessDeniedException if nobody signed in
	 */
	public Supplier<Participant> current() {
		var participant = this.current.get();
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Account account) {
			return () -> again(account.getName());
		}
		return () -> participant;
	}

	private Participant again(String name) {
		return this.accounts.find(name)
			.filter((account) -> account.credentials().usableAt(this.clock.instant()))
			.map(Account::participant)
			.orElseThrow(() -> new AccessDeniedException("The account '" + name + "' can no longer be used."));
	}

}

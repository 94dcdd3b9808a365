package org.demarcationmap.access;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever is acting now.
 */
@Component
public class CurrentParticipant {

	/**
	 * The participant who signed in with this request.
	 * @return the participant
	 * @throws AccessDeniedException if nobody signed in
	 */
	public Participant get() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication != null && authentication.getPrincipal() instanceof Account account) {
			return account.participant();
		}
		throw new AccessDeniedException("Sign in to do this.");
	}

}

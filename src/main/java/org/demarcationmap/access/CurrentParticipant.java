package org.demarcationmap.access;

import java.util.Optional;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Whoever is acting now.
 */
@Component
public class CurrentParticipant {

	/** What the application does by itself is kept under this name. */
	public static final String APPLICATION = "system";

	/**
	 * The participant who signed in with this request.
	 * @return the participant
	 * @throws AccessDeniedException if nobody signed in
	 */
	public Participant get() {
		return find().orElseThrow(() -> new AccessDeniedException("Sign in to do this."));
	}

	/**
	 * The participant who signed in with this request, if anyone did.
	 * @return the participant, or empty
	 */
	public Optional<Participant> find() {
		return signedIn().map(SignedIn::participant);
	}

	/**
	 * How whoever sent this request signed in, if anyone did.
	 * @return what the request was let in with, or empty
	 */
	public Optional<SignedIn> signedIn() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn)
				? Optional.of(signedIn) : Optional.empty();
	}

	/**
	 * The name under which is kept what is done now.
	 * @return the name of the participant; {@value #APPLICATION} where nobody signed in
	 */
	public String name() {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (authentication != null) ? authentication.getName() : APPLICATION;
	}

}

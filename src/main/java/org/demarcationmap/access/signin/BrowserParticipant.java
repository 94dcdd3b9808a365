package org.demarcationmap.access.signin;

import java.util.Map;

import org.demarcationmap.access.Participant;
import org.demarcationmap.access.SignedIn;
import org.jspecify.annotations.Nullable;

import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * A participant who signed in with a browser. What the claims give is looked up with each
 * request, so that an accreditation which ends, ends in running sessions, too.
 */
class BrowserParticipant extends DefaultOidcUser implements SignedIn {

	private static final long serialVersionUID = 1L;

	private final transient ClaimedParticipants participants;

	BrowserParticipant(OidcUser user, ClaimedParticipants participants) {
		super(user.getAuthorities(), user.getIdToken(), user.getUserInfo());
		this.participants = participants;
	}

	@Override
	public Participant participant() {
		return this.participants.of(Map.copyOf(getClaims()));
	}

	@Override
	public String getName() {
		return participant().name();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(this);
	}

	@Override
	public String toString() {
		return participant().toString();
	}

}

package org.demarcationmap.access.keeping;

import java.time.Instant;
import java.util.Optional;

import org.demarcationmap.access.Term;
import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * A participant with a local account, as the secretariat sees it.
 *
 * @param id the opaque key
 * @param name the account's name
 * @param state whether the account can be used
 * @param signedIn when the participant signed in last, about; none where never
 * @param accreditation the delegation that accredited the participant last, if any
 */
public record KeptParticipant(String id, String name, State state, @Nullable Instant signedIn,
		@Nullable Accreditation accreditation) implements Node {

	/**
	 * Whether an account can be used.
	 *
	 * @param locked whether the secretariat locked it
	 * @param lockedUntil until when wrong passwords locked it
	 * @param oneTimeUntil until when its one-time password must be changed
	 */
	public record State(boolean locked, @Nullable Instant lockedUntil, @Nullable Instant oneTimeUntil) {

	}

	/**
	 * A delegation's word that somebody speaks for it.
	 *
	 * @param delegation the delegation's name
	 * @param term for how long
	 */
	public record Accreditation(String delegation, Term term) {

	}

	/**
	 * The accreditation, where it is there and did not end.
	 * @param now the moment
	 * @return the accreditation, or empty
	 */
	public Optional<Accreditation> accreditedAt(Instant now) {
		return Optional.ofNullable(this.accreditation).filter((it) -> !it.term().isOverAt(now));
	}

}

package org.demarcationmap.catalogue.treatments;

import java.util.Optional;

import org.demarcationmap.access.Participant;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * For which body a participant speaks of a text.
 */
final class BodyOfParticipant {

	private BodyOfParticipant() {
	}

	/**
	 * Finds the body.
	 * @param participant who speaks
	 * @param named the code that they gave, if they did
	 * @param act what they do, as a verb phrase
	 * @param refusals takes a refusal where they act for several and name none
	 * @return the code of the body
	 */
	static Optional<String> of(Participant participant, @Nullable String named, String act, Refusals refusals) {
		var bodies = participant.actsFor();
		if (bodies.isEmpty() || (named != null && !bodies.contains(named))) {
			throw participant
				.refusal("Only experts and co-chairs of " + ((named != null) ? named : "a body") + " may " + act);
		}
		if (named != null || bodies.size() == 1) {
			return Optional.of((named != null) ? named : bodies.getFirst());
		}
		refusals.add(ErrorCode.BAD_ARGUMENT, "You act for " + String.join(" and ", bodies) + ". Say for which.",
				"body");
		return Optional.empty();
	}

}

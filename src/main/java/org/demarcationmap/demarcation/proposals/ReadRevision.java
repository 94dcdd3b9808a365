package org.demarcationmap.demarcation.proposals;

import java.util.Optional;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The revision that somebody read before deciding.
 */
public final class ReadRevision {

	private ReadRevision() {
	}

	/**
	 * Refuses what was meant for a wording that is no longer the current one.
	 * @param refusals where it is refused
	 * @param proposal the proposal as it is now
	 * @param read the number of the revision that was read, if told
	 */
	public static void mustBeCurrent(Refusals refusals, Proposal proposal, @Nullable Integer read) {
		var current = proposal.revision().number();
		Optional.ofNullable(read)
			.filter((it) -> it != current)
			.ifPresent((it) -> refusals.add(ErrorCode.STALE_REVISION,
					"You read revision " + it + "; the current one is " + current + ". Read it, and decide again.",
					"expectedRevision"));
	}

}

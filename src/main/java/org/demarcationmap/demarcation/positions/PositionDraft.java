package org.demarcationmap.demarcation.positions;

import java.time.Instant;

import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A position as a user wrote it, in the shape of the schema.
 *
 * @param proposal the key of a proposal
 * @param expectedRevision the number of the revision that the user read, if told
 * @param delegation the delegation's name, or nothing for the participant's own
 * @param onBehalfOf the delegation for which it is recorded by somebody else
 * @param source the document from which it is recorded
 * @param clause the clause it is about, or nothing for the whole
 * @param stand what the delegation says
 * @param text its words; may be empty where none are needed
 * @param wouldLift what would lift a concern
 * @param until until when time is asked for, or nothing for as long as the rules give
 */
public record PositionDraft(String proposal, @Nullable Integer expectedRevision, @Nullable String delegation,
		@Nullable String onBehalfOf, @Nullable String source, @Nullable PlaceDraft clause, Stand stand, String text,
		String wouldLift, @Nullable Instant until) {

	SaidDraft said() {
		return new SaidDraft(this.clause, this.stand, this.text, this.wouldLift, this.until);
	}

}

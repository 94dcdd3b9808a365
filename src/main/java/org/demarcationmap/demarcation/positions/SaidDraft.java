package org.demarcationmap.demarcation.positions;

import java.time.Instant;

import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation says, as a user wrote it.
 *
 * @param clause the clause it is about, or nothing for the whole
 * @param stand what it says
 * @param text its words
 * @param wouldLift what would lift a concern
 * @param until until when time is asked for
 */
record SaidDraft(@Nullable PlaceDraft clause, Stand stand, String text, String wouldLift, @Nullable Instant until) {

	/** Finds everything that is wrong with the words, whoever says them. */
	void check(Refusals refusals) {
		refusals
			.when(this.stand.needsText() && this.text.isBlank(), ErrorCode.REASON_MISSING,
					() -> "A " + this.stand + " needs a text: say what it is about.", "text")
			.when(this.stand == Stand.CONCERN && this.wouldLift.isBlank(), ErrorCode.CONDITION_MISSING,
					() -> "A CONCERN needs to say what would lift it.", "wouldLift")
			.when(this.stand != Stand.CONCERN && !this.wouldLift.isBlank(), ErrorCode.BAD_ARGUMENT,
					() -> "Only a CONCERN can be lifted; " + this.stand + " needs no wouldLift.", "wouldLift");
		Wording.text(refusals, this.text, "text");
		Wording.text(refusals, this.wouldLift, "wouldLift");
	}

}

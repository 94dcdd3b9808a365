package org.demarcationmap.demarcation.positions;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * Positions that somebody takes over from a meeting report, all or none.
 *
 * @param proposal the key of a proposal
 * @param expectedRevision the number of the revision that the meeting had, if told
 * @param source the report
 * @param positions what the delegations said there
 */
public record ReportDraft(String proposal, @Nullable Integer expectedRevision, String source, List<Row> positions) {

	public ReportDraft {
		positions = List.copyOf(positions);
	}

	/**
	 * What one delegation said.
	 *
	 * @param delegation the delegation's name
	 * @param clause the clause it is about, or nothing for the whole
	 * @param stand what it said
	 * @param text its words
	 * @param wouldLift what would lift a concern
	 * @param until until when it asked for time
	 */
	public record Row(String delegation, @Nullable PlaceDraft clause, Stand stand, String text, String wouldLift,
			@Nullable Instant until) {

		SaidDraft said() {
			return new SaidDraft(this.clause, this.stand, this.text, this.wouldLift, this.until);
		}

	}

}

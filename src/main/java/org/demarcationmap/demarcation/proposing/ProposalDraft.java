package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.demarcation.clauses.ClauseDraft;

/**
 * A proposal as a user wrote it.
 *
 * @param demarcation the slug of a demarcation
 * @param side the code of the side's body
 * @param title what it proposes
 * @param document the document it rests on; may be empty
 * @param compromise whether it is said to be the compromise text of the co-chairs
 * @param clauses its clauses
 */
public record ProposalDraft(String demarcation, String side, String title, String document, boolean compromise,
		List<ClauseDraft> clauses) {

	public ProposalDraft {
		clauses = List.copyOf(clauses);
	}

}

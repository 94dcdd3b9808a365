package org.demarcationmap.demarcation.proposing;

import java.util.List;

import org.demarcationmap.demarcation.clauses.ClauseDraft;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * A revision as a user wrote it.
 *
 * @param proposal the key of a proposal
 * @param expectedRevision the number of the revision that it is to follow
 * @param title what it proposes, or nothing where that stays
 * @param document the document it rests on, or nothing where that stays
 * @param clauses all its clauses
 * @param editorial whether it is said to change no meaning
 * @param compromise whether it is said to be the compromise text of the co-chairs
 * @param note what is said of the change; may be empty
 */
public record RevisionDraft(String proposal, int expectedRevision, @Nullable String title, @Nullable String document,
		List<ClauseDraft> clauses, boolean editorial, boolean compromise, String note) {

	public RevisionDraft {
		clauses = List.copyOf(clauses);
	}

	String titleAfter(Proposal proposal) {
		return (this.title != null) ? this.title.strip() : proposal.facts().title();
	}

	String documentAfter(Proposal proposal) {
		return (this.document != null) ? this.document.strip() : proposal.facts().document();
	}

}

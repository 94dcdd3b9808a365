package org.demarcationmap.demarcation.standing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.RevisionHistory;

/**
 * What of the revisions of a proposal decides whether earlier positions still count.
 */
final class Wordings {

	private final RevisionHistory history;

	private final Collection<BodyCode> others;

	private final List<ClauseKey> clauses;

	private final Map<Integer, Set<ClauseKey>> outdated = new HashMap<>();

	/**
	 * Looks at the revisions of a proposal.
	 * @param history the revisions
	 * @param others the sides that confirm what is editorial: those that did not propose
	 */
	Wordings(RevisionHistory history, Collection<BodyCode> others) {
		this.history = history;
		this.others = List.copyOf(others);
		this.clauses = history.clauses().stream().map(Clause::key).toList();
	}

	/** The clauses of the current wording, in their order. */
	List<ClauseKey> clauses() {
		return this.clauses;
	}

	/** Whether what was said of a revision does not hold on a clause any more. */
	boolean changedSince(ClauseKey clause, int revision) {
		return this.outdated.computeIfAbsent(revision, (number) -> this.history.outdatedSince(number, this.others))
			.contains(clause);
	}

}

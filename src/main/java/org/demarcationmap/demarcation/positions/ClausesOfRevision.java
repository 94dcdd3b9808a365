package org.demarcationmap.demarcation.positions;

import java.util.List;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * The clauses of the current revision, for users who name one.
 */
public final class ClausesOfRevision {

	private static final int MOST_NAMED = 10;

	private final int revision;

	private final List<ClauseKey> clauses;

	/**
	 * Prepares a look at the current revision.
	 * @param proposal the proposal
	 */
	public ClausesOfRevision(Proposal proposal) {
		this.revision = proposal.revision().number();
		this.clauses = proposal.revision().clauses().stream().map(Clause::key).toList();
	}

	/**
	 * The clause that a user named.
	 * @param refusals where it is said that there is none
	 * @param named what the user wrote, or nothing for the whole
	 * @return the clause, or nothing for the whole and where there is none
	 */
	public @Nullable ClauseKey find(Refusals refusals, @Nullable PlaceDraft named) {
		if (named == null) {
			return null;
		}
		var found = this.clauses.stream().filter(named::names).findFirst();
		refusals.when(found.isEmpty(), ErrorCode.UNKNOWN_CLAUSE, () -> unknown(named), "clause");
		return found.orElse(null);
	}

	private String unknown(PlaceDraft named) {
		var known = this.clauses.stream()
			.limit(MOST_NAMED)
			.map((it) -> it.aspect() + " of '" + it.topic() + "'")
			.collect(Collectors.joining(", "));
		return "Revision " + this.revision + " has no clause on " + named.aspect() + " of '" + named.topic()
				+ "'. It has: " + known + ((this.clauses.size() > MOST_NAMED) ? ", …" : ".");
	}

}

package org.demarcationmap.demarcation.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Revision;

/**
 * What differs between two revisions of a proposal, clause by clause.
 *
 * @param from the one
 * @param to the other
 * @param changes what became of each clause: those of the other revision in their order,
 * then those that it does not have
 */
public record RevisionDiff(Revision from, Revision to, List<ClauseChange> changes) {

	public RevisionDiff {
		changes = List.copyOf(changes);
	}

	/**
	 * Compares two revisions.
	 * @param from the one
	 * @param to the other
	 * @return what differs
	 */
	public static RevisionDiff between(Revision from, Revision to) {
		var before = byKey(from);
		var changes = new ArrayList<ClauseChange>();
		to.clauses()
			.forEach((clause) -> changes.add(new ClauseChange(clause.key(), before.remove(clause.key()), clause)));
		before.values().forEach((clause) -> changes.add(new ClauseChange(clause.key(), clause, null)));
		return new RevisionDiff(from, to, changes);
	}

	private static Map<ClauseKey, Clause> byKey(Revision revision) {
		var clauses = new LinkedHashMap<ClauseKey, Clause>();
		revision.clauses().forEach((clause) -> clauses.put(clause.key(), clause));
		return clauses;
	}

}

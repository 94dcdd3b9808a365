package org.demarcationmap.demarcation.proposals;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseKey;

/**
 * The revisions of a proposal, of which the last is the current one.
 *
 * @param all every revision by number, at least one
 * @param clauses the clauses of the current one
 */
public record RevisionHistory(List<RevisionOutline> all, List<Clause> clauses) {

	public RevisionHistory {
		if (all.isEmpty()) {
			throw new IllegalArgumentException("A proposal has a revision at least.");
		}
		all = List.copyOf(all);
		clauses = List.copyOf(clauses);
	}

	/**
	 * The history of a proposal that was just made.
	 * @param revision its first revision
	 * @return the history
	 */
	public static RevisionHistory of(Revision revision) {
		return new RevisionHistory(List.of(revision.outline()), revision.clauses());
	}

	/**
	 * The current wording.
	 * @return the last revision
	 */
	public Revision current() {
		return new Revision(this.all.getLast(), this.clauses);
	}

	/**
	 * A revision by its number.
	 * @param number from 1
	 * @return what is known of it, or empty where there is none
	 */
	public Optional<RevisionOutline> numbered(int number) {
		return this.all.stream().filter((it) -> it.number() == number).findFirst();
	}

	/**
	 * The clauses about which what was said of a revision does not hold any more:
	 * substantive changes touched them since, and they do not say again what they said
	 * then.
	 * @param number the revision of which something was said
	 * @param others the sides that confirm what is editorial: those that did not propose
	 * @return the clauses of that revision or of later ones, by topic and aspect
	 */
	public Set<ClauseKey> outdatedSince(int number, Collection<BodyCode> others) {
		var outdated = new LinkedHashSet<ClauseKey>();
		var then = numbered(number).orElse(this.all.getFirst());
		var before = then;
		for (var revision : this.all) {
			if (revision.number() > then.number()) {
				if (!revision.countsAsEditorial(others)) {
					outdated.addAll(revision.changedSince(before));
				}
				before = revision;
			}
		}
		outdated.retainAll(before.changedSince(then));
		return outdated;
	}

}

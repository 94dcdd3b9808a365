package org.demarcationmap.demarcation.proposals;

import java.util.List;

import org.demarcationmap.demarcation.clauses.Clause;

/**
 * One immutable wording of a proposal.
 *
 * @param outline what is known of it besides
 * @param clauses the clauses in their order
 */
public record Revision(RevisionOutline outline, List<Clause> clauses) {

	public Revision {
		clauses = List.copyOf(clauses);
	}

	public int number() {
		return this.outline.number();
	}

	public String contentHash() {
		return this.outline.contentHash();
	}

}

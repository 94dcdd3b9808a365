package org.demarcationmap.demarcation.histories;

import java.time.Instant;
import java.util.Collection;

import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation said last of a clause, or of the whole.
 */
record Said(String delegation, Stand stand, @Nullable String clause, int revision, Instant until) {

	boolean speaksOfAny(Collection<String> clauses) {
		return this.clause == null || clauses.contains(this.clause);
	}

	@Override
	public String toString() {
		return this.delegation + ": " + this.stand + " on " + this.clause + " of revision " + this.revision;
	}

}

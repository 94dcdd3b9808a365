package org.demarcationmap.demarcation.graphql;

import java.time.Instant;

import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * A standing in the shape of the schema.
 */
record StandingView(Standing standing) {

	public String delegation() {
		return this.standing.delegation();
	}

	public ClauseKey clause() {
		return this.standing.clause();
	}

	public @Nullable Stand stand() {
		return this.standing.stand().orElse(null);
	}

	public @Nullable Stand was() {
		return this.standing.stand().isPresent() ? null : this.standing.position().stand();
	}

	public Standing.State state() {
		return this.standing.state();
	}

	public Instant since() {
		return this.standing.position().taken();
	}

	public int revision() {
		return this.standing.position().place().revision();
	}

}

package org.demarcationmap.demarcation.graphql;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A position in the shape of the schema.
 *
 * @param position the position
 * @param outdatedOn the clauses on which it counts no longer
 */
record PositionView(Position position, List<ClauseKey> outdatedOn) {

	public String id() {
		return this.position.id();
	}

	public String delegation() {
		return this.position.delegation();
	}

	public List<BodyCode> sides() {
		return this.position.sides();
	}

	public @Nullable ClauseKey clause() {
		return this.position.place().part();
	}

	public int revision() {
		return this.position.place().revision();
	}

	public Stand stand() {
		return this.position.stand();
	}

	public String text() {
		return this.position.words().text();
	}

	public String wouldLift() {
		return this.position.words().wouldLift();
	}

	public @Nullable Instant until() {
		return this.position.words().until();
	}

	public String takenBy() {
		return this.position.taking().by();
	}

	public Instant taken() {
		return this.position.taken();
	}

	public boolean onBehalf() {
		return this.position.taking().onBehalf();
	}

	public @Nullable String source() {
		return this.position.taking().source();
	}

}

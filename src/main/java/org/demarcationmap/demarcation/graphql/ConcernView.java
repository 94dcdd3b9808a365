package org.demarcationmap.demarcation.graphql;

import java.time.Instant;

import org.demarcationmap.demarcation.agreement.ConcernLevel;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.jspecify.annotations.Nullable;

/**
 * A concern in the shape of the schema.
 *
 * @param concern the concern
 * @param onEarlierWording whether what it is about changed since
 * @param level who has to deal with it, as long as it is open
 * @param now the moment at which it is looked at
 */
record ConcernView(Concern concern, boolean onEarlierWording, @Nullable ConcernLevel level, Instant now) {

	public String id() {
		return this.concern.id();
	}

	public String delegation() {
		return this.concern.delegation();
	}

	public @Nullable ClauseKey clause() {
		return this.concern.place().part();
	}

	public int revision() {
		return this.concern.place().revision();
	}

	public String reason() {
		return this.concern.reason();
	}

	public String wouldLift() {
		return this.concern.wouldLift();
	}

	public String raisedBy() {
		return this.concern.raised().by();
	}

	public Instant raised() {
		return this.concern.raised().at();
	}

	public long ageDays() {
		var lifted = lifted();
		return this.concern.age((lifted != null) ? lifted : this.now).toDays();
	}

	public @Nullable String liftedBy() {
		var lifted = this.concern.lifted();
		return (lifted != null) ? lifted.by() : null;
	}

	public @Nullable Instant lifted() {
		var lifted = this.concern.lifted();
		return (lifted != null) ? lifted.at() : null;
	}

	public @Nullable String note() {
		var lifted = this.concern.lifted();
		return (lifted != null) ? lifted.note() : null;
	}

}

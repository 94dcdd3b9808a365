package org.demarcationmap.demarcation.proposals;

import java.time.Duration;
import java.time.Instant;

import org.demarcationmap.demarcation.proposals.Position.Place;
import org.jspecify.annotations.Nullable;

/**
 * What a delegation cannot live with. It belongs to the delegation, outlives revisions
 * and the people who raised it, and is open until the delegation lifts it.
 *
 * @param id the opaque key
 * @param delegation the delegation whose concern it is
 * @param place the clause it is about, or the whole, and the revision on which it was
 * last worded
 * @param reason why
 * @param wouldLift what would lift it
 * @param raised who raised it, and when
 * @param lifted who lifted it, and when; nothing as long as it is open
 */
public record Concern(String id, String delegation, Place place, String reason, String wouldLift, Raised raised,
		@Nullable Lifted lifted) {

	public boolean open() {
		return this.lifted == null;
	}

	/**
	 * How old it is.
	 * @param now the moment at which it is looked at
	 * @return the time since it was first raised; no time where the clock went back
	 */
	public Duration age(Instant now) {
		var age = Duration.between(this.raised.at(), now);
		return age.isNegative() ? Duration.ZERO : age;
	}

	/**
	 * How a concern began.
	 *
	 * @param by the account that raised it
	 * @param at when
	 */
	public record Raised(String by, Instant at) {
	}

	/**
	 * How a concern ended.
	 *
	 * @param by the account that lifted it for the delegation
	 * @param at when
	 * @param note what the delegation said to that; may be empty
	 */
	public record Lifted(String by, Instant at, String note) {
	}

}

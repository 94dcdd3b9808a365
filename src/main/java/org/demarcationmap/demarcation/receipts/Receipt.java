package org.demarcationmap.demarcation.receipts;

import java.time.Instant;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * That a delegation was asked on a side of a proposal, and whether it answered.
 *
 * @param side the side's body
 * @param delegation the delegation's name
 * @param askedAt when it was asked; nothing for one that took part only later
 * @param answeredAt when it last answered; nothing while it has not
 * @param onBehalf whether somebody else recorded that answer for it
 */
public record Receipt(BodyCode side, String delegation, @Nullable Instant askedAt, @Nullable Instant answeredAt,
		boolean onBehalf) {

	/**
	 * When it was asked.
	 * @return the moment, or empty for one that took part only later
	 */
	public Optional<Instant> asked() {
		return Optional.ofNullable(this.askedAt);
	}

	/**
	 * When it last answered.
	 * @return the moment, or empty while it has not
	 */
	public Optional<Instant> answered() {
		return Optional.ofNullable(this.answeredAt);
	}

}

package org.demarcationmap.demarcation.agreement;

import java.time.Duration;
import java.time.Instant;

import org.demarcationmap.catalogue.BodyCode;

/**
 * Whose turn it is on one side.
 *
 * @param side the side's body
 * @param who who has to act: delegations, the author, or the co-chair
 * @param since since when
 * @param ageDays how many whole days that is
 * @param reason what there is to do
 */
public record Turn(BodyCode side, String who, Instant since, long ageDays, String reason) {

	static Turn of(BodyCode side, String who, Instant since, Instant now, String reason) {
		var age = Duration.between(since, now);
		return new Turn(side, who, since, Math.max(0, age.toDays()), reason);
	}

}

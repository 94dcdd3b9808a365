package org.demarcationmap.demarcation.proposals;

import java.time.Instant;

import org.demarcationmap.catalogue.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * What the co-chair of one side recorded: that a revision may be concluded though a
 * requirement is not met. It takes effect once the co-chairs of all sides did.
 *
 * @param requirement which requirement
 * @param askedOf the side of which it is asked, or nothing where it is asked of all
 * @param coChairOf the side whose co-chair recorded it
 * @param reason why
 * @param recordedBy the co-chair's account
 * @param recorded when
 */
public record RequirementOverride(RequirementCode requirement, @Nullable BodyCode askedOf, BodyCode coChairOf,
		String reason, String recordedBy, Instant recorded) {
}

package org.demarcationmap.demarcation.agreement;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.RequirementOverride;
import org.jspecify.annotations.Nullable;

/**
 * An override as a co-chair wrote it.
 *
 * @param proposal the key of a proposal
 * @param expectedRevision the number of the revision that the co-chair read, if told
 * @param code the requirement that the co-chair would go on without
 * @param side the code of the side of which it is asked; nothing where it is asked of all
 * @param reason why
 */
public record OverrideDraft(String proposal, @Nullable Integer expectedRevision, RequirementCode code,
		@Nullable String side, String reason) {

	boolean isAbout(Requirement requirement) {
		return requirement.code() == this.code && isAskedOf(requirement.body());
	}

	boolean isRecorded(List<RequirementOverride> overrides, BodyCode coChairOf) {
		return overrides.stream()
			.anyMatch((it) -> it.requirement() == this.code && it.coChairOf().equals(coChairOf)
					&& isAskedOf(it.askedOf()));
	}

	private boolean isAskedOf(@Nullable BodyCode body) {
		return Objects.equals((body != null) ? body.value() : null, this.side);
	}

	RequirementOverride by(BodyCode coChairOf, String account, Instant now) {
		var askedOf = (this.side != null) ? new BodyCode(this.side) : null;
		return new RequirementOverride(this.code, askedOf, coChairOf, this.reason.strip(), account, now);
	}

}

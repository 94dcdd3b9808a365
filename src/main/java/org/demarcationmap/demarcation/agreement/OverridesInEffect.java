package org.demarcationmap.demarcation.agreement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.RequirementOverride;
import org.jspecify.annotations.Nullable;

/**
 * What the co-chairs agreed to go on without. An override takes effect once the co-chairs
 * of all sides recorded it for the current revision, and never over an open concern.
 *
 * @param sides all sides
 * @param recorded what was recorded
 */
record OverridesInEffect(List<BodyCode> sides, List<RequirementOverride> recorded) {

	static OverridesInEffect of(Proposal proposal) {
		return new OverridesInEffect(proposal.demarcation().bodies(), proposal.overrides());
	}

	Requirement apply(Requirement requirement) {
		var code = requirement.code();
		if (requirement.result() != Result.UNSATISFIED || !code.canBeOverridden()) {
			return requirement;
		}
		var its = of(code, requirement.body());
		if (!missing(its).isEmpty()) {
			return requirement;
		}
		return requirement.overridden(its.stream()
			.map((it) -> "The co-chair of " + it.coChairOf() + " goes on without it: " + it.reason())
			.collect(Collectors.joining(" ")));
	}

	List<RequirementOverride> of(RequirementCode code, @Nullable BodyCode side) {
		return this.recorded.stream()
			.filter((it) -> it.requirement() == code && Objects.equals(it.askedOf(), side))
			.toList();
	}

	List<BodyCode> missing(List<RequirementOverride> its) {
		return this.sides.stream()
			.filter((side) -> its.stream().noneMatch((it) -> it.coChairOf().equals(side)))
			.toList();
	}

}

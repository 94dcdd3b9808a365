package org.demarcationmap.demarcation.graphql;

import java.util.List;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.cases.DemarcationDraft;
import org.demarcationmap.demarcation.cases.DemarcationOpening;
import org.demarcationmap.demarcation.cases.ScopeDraft;
import org.demarcationmap.demarcation.cases.ScopeSetting;
import org.demarcationmap.demarcation.cases.TakingPart;
import org.demarcationmap.demarcation.cases.TakingPartDraft;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What is done to demarcations as a whole.
 */
@Controller
class CaseController {

	private final DemarcationOpening opening;

	private final ScopeSetting scope;

	private final TakingPart takingPart;

	private final Demarcations demarcations;

	CaseController(DemarcationOpening opening, ScopeSetting scope, TakingPart takingPart, Demarcations demarcations) {
		this.opening = opening;
		this.scope = scope;
		this.takingPart = takingPart;
		this.demarcations = demarcations;
	}

	@MutationMapping
	DemarcationPayload openDemarcation(@Argument DemarcationDraft input, GraphQLContext context) {
		return payload(this.opening.open(input), input.slug(), context);
	}

	@MutationMapping
	DemarcationPayload setScope(@Argument ScopeDraft input, GraphQLContext context) {
		return payload(this.scope.set(input), input.demarcation(), context);
	}

	@MutationMapping
	DemarcationPayload joinSide(@Argument TakingPartDraft input, GraphQLContext context) {
		return payload(this.takingPart.join(input), input.demarcation(), context);
	}

	@MutationMapping
	DemarcationPayload leaveSide(@Argument TakingPartDraft input, GraphQLContext context) {
		return payload(this.takingPart.leave(input), input.demarcation(), context);
	}

	private DemarcationPayload payload(Outcome<Demarcation> outcome, String slug, GraphQLContext context) {
		this.demarcations.find(slug).ifPresent((it) -> RehearsalNotice.add(context, it));
		return DemarcationPayload.of(outcome);
	}

	/**
	 * What became of a demarcation.
	 */
	record DemarcationPayload(@Nullable Demarcation demarcation, List<UserError> userErrors) {

		static DemarcationPayload of(Outcome<Demarcation> outcome) {
			return new DemarcationPayload(outcome.valueOrNull(), outcome.userErrors());
		}

	}

}

package org.demarcationmap.demarcation.graphql;

import java.time.Clock;
import java.util.Optional;

import graphql.GraphQLContext;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.agreement.ConcernLevel;
import org.demarcationmap.demarcation.agreement.OverrideDraft;
import org.demarcationmap.demarcation.agreement.Overriding;
import org.demarcationmap.demarcation.positions.ConcernLifting;
import org.demarcationmap.demarcation.positions.Concerns;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.RequirementOverride;
import org.demarcationmap.demarcation.standing.Standings;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Concerns, which only their delegations lift, and what co-chairs would go on without.
 */
@Controller
class ConcernController {

	private final ConcernLifting lifting;

	private final Concerns concerns;

	private final Overriding overriding;

	private final ProposalViews views;

	private final Clock clock;

	ConcernController(ConcernLifting lifting, Concerns concerns, Overriding overriding, ProposalViews views,
			Clock clock) {
		this.lifting = lifting;
		this.concerns = concerns;
		this.overriding = overriding;
		this.views = views;
		this.clock = clock;
	}

	@MutationMapping
	ProposalPayload liftConcern(@Argument LiftConcernInput input, GraphQLContext context) {
		return this.views.payload(this.lifting.lift(input.concern(), input.note()),
				() -> this.concerns.proposalOf(input.concern()).flatMap(this.views::demarcationOf), context);
	}

	@MutationMapping
	ProposalPayload overrideRequirement(@Argument OverrideDraft input, GraphQLContext context) {
		return this.views.current(this.overriding.override(input), input.proposal(), context);
	}

	@SchemaMapping(typeName = "Proposal", field = "concerns")
	Connection<ConcernView> concernsAboutProposal(ProposalView proposal, @Argument @Nullable Boolean open, Page page) {
		var standings = proposal.standingsNow();
		return this.concerns.about(proposal.id(), open, page).map((concern) -> view(proposal, standings, concern));
	}

	private ConcernView view(ProposalView proposal, Standings standings, Concern concern) {
		var now = this.clock.instant();
		var level = concern.open() ? ConcernLevel.of(concern, proposal.rules(), now) : null;
		return new ConcernView(concern, standings.onEarlierWording(concern), level, now);
	}

	@SchemaMapping(typeName = "RequirementOverride", field = "code")
	RequirementCode codeOfOverride(RequirementOverride override) {
		return override.requirement();
	}

	@SchemaMapping(typeName = "RequirementOverride", field = "side")
	Optional<BodyCode> sideOfOverride(RequirementOverride override) {
		return Optional.ofNullable(override.askedOf());
	}

	/**
	 * Which concern to lift, and what the delegation says to that.
	 */
	record LiftConcernInput(String concern, String note) {
	}

}

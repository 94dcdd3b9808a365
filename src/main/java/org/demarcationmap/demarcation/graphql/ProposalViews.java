package org.demarcationmap.demarcation.graphql;

import java.time.Clock;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Proposal;
import org.demarcationmap.demarcation.Readiness;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Component;

/**
 * Shows proposals with what they still need now.
 */
@Component
class ProposalViews {

	private final Demarcations demarcations;

	private final Clock clock;

	ProposalViews(Demarcations demarcations, Clock clock) {
		this.demarcations = demarcations;
		this.clock = clock;
	}

	ProposalView of(Proposal proposal, Demarcation demarcation) {
		return new ProposalView(proposal, demarcation, Readiness.of(demarcation, proposal, this.clock.instant()));
	}

	ProposalView of(Proposal proposal, GraphQLContext context) {
		var demarcation = this.demarcations.get(proposal.demarcation().value());
		RehearsalNotice.add(context, demarcation);
		return of(proposal, demarcation);
	}

	ProposalPayload payload(Outcome<Proposal> outcome, GraphQLContext context) {
		return switch (outcome) {
			case Outcome.Done<Proposal>(var proposal) ->
				new ProposalPayload(of(proposal, context), outcome.userErrors());
			case Outcome.Refused<Proposal> _ -> new ProposalPayload(null, outcome.userErrors());
		};
	}

}

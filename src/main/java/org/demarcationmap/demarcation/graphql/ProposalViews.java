package org.demarcationmap.demarcation.graphql;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.agreement.Readiness;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Component;

/**
 * Shows proposals with what they still need now.
 */
@Component
class ProposalViews {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final Clock clock;

	ProposalViews(Demarcations demarcations, Proposals proposals, Clock clock) {
		this.proposals = proposals;
		this.demarcations = demarcations;
		this.clock = clock;
	}

	ProposalView of(Proposal proposal) {
		return new ProposalView(proposal, Readiness.of(proposal, this.clock.instant()));
	}

	ProposalView of(Proposal proposal, GraphQLContext context) {
		RehearsalNotice.add(context, proposal.demarcation());
		return of(proposal);
	}

	/**
	 * The answer to a command. A refusal that speaks of a rehearsal is marked as one too.
	 */
	ProposalPayload payload(Outcome<Proposal> outcome, Supplier<Optional<Demarcation>> spokenOf,
			GraphQLContext context) {
		return switch (outcome) {
			case Outcome.Done<Proposal>(var proposal) -> new ProposalPayload(of(proposal, context), List.of());
			case Outcome.Refused<Proposal>(var errors) -> {
				spokenOf.get().ifPresent((demarcation) -> RehearsalNotice.add(context, demarcation));
				yield new ProposalPayload(null, errors);
			}
		};
	}

	/**
	 * The answer to a command that follows a certain state of a proposal. A refusal shows
	 * the proposal as it is now.
	 */
	ProposalPayload payloadWithState(Outcome<Proposal> outcome, String proposal, GraphQLContext context) {
		return switch (outcome) {
			case Outcome.Done<Proposal>(var done) -> new ProposalPayload(of(done, context), List.of());
			case Outcome.Refused<Proposal>(var errors) ->
				new ProposalPayload(this.proposals.find(proposal).map((now) -> of(now, context)).orElse(null), errors);
		};
	}

	/**
	 * The answer to a command on a proposal. What was refused because somebody revised
	 * the proposal meanwhile is answered with the proposal as it is now.
	 */
	ProposalPayload current(Outcome<Proposal> outcome, String proposal, GraphQLContext context) {
		return outcome.userErrors().stream().anyMatch((error) -> error.code() == ErrorCode.STALE_REVISION)
				? payloadWithState(outcome, proposal, context)
				: payload(outcome, () -> demarcationOf(proposal), context);
	}

	Optional<Demarcation> demarcation(String slug) {
		return this.demarcations.find(slug);
	}

	Optional<Demarcation> demarcationOf(String proposal) {
		return this.proposals.find(proposal).map(Proposal::demarcation);
	}

}

package org.demarcationmap.demarcation.graphql;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.proposing.Opening;
import org.demarcationmap.demarcation.proposing.ProposalDraft;
import org.demarcationmap.demarcation.proposing.Proposing;
import org.demarcationmap.demarcation.proposing.Revising;
import org.demarcationmap.demarcation.proposing.RevisionDraft;
import org.demarcationmap.demarcation.proposing.WithdrawalDraft;
import org.demarcationmap.demarcation.proposing.Withdrawing;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * How proposals come to be: submitted, worded otherwise, opened, taken back.
 */
@Controller
class ProposingController {

	private final Proposing proposing;

	private final Opening opening;

	private final Revising revising;

	private final Withdrawing withdrawing;

	private final ProposalViews views;

	ProposingController(Proposing proposing, Opening opening, Revising revising, Withdrawing withdrawing,
			ProposalViews views) {
		this.proposing = proposing;
		this.opening = opening;
		this.revising = revising;
		this.withdrawing = withdrawing;
		this.views = views;
	}

	@MutationMapping
	ProposalPayload submitProposal(@Argument ProposalDraft input, GraphQLContext context) {
		return this.views.payload(this.proposing.submit(input), () -> this.views.demarcation(input.demarcation()),
				context);
	}

	@MutationMapping
	ProposalPayload openProposal(@Argument OpenProposalInput input, GraphQLContext context) {
		return this.views.payloadWithState(this.opening.open(input.proposal(), input.expectedRevision()),
				input.proposal(), context);
	}

	@MutationMapping
	ProposalPayload reviseProposal(@Argument RevisionDraft input, GraphQLContext context) {
		return this.views.payloadWithState(this.revising.revise(input), input.proposal(), context);
	}

	@MutationMapping
	ProposalPayload withdrawProposal(@Argument WithdrawalDraft input, GraphQLContext context) {
		return this.views.payloadWithState(this.withdrawing.withdraw(input), input.proposal(), context);
	}

	/**
	 * Which draft to open, and in which wording, where that was told.
	 */
	record OpenProposalInput(String proposal, @Nullable Integer expectedRevision) {

	}

}

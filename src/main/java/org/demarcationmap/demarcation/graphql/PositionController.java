package org.demarcationmap.demarcation.graphql;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.comments.CommentDraft;
import org.demarcationmap.demarcation.comments.Commenting;
import org.demarcationmap.demarcation.positions.PositionConfirming;
import org.demarcationmap.demarcation.positions.PositionDraft;
import org.demarcationmap.demarcation.positions.PositionRecording;
import org.demarcationmap.demarcation.positions.PositionTaking;
import org.demarcationmap.demarcation.positions.ReportDraft;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.graphql.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What delegations say about proposals, and what is said on their behalf.
 */
@Controller
class PositionController {

	private final PositionTaking taking;

	private final PositionRecording recording;

	private final PositionConfirming confirming;

	private final Commenting commenting;

	private final ProposalViews views;

	PositionController(PositionTaking taking, PositionRecording recording, PositionConfirming confirming,
			Commenting commenting, ProposalViews views) {
		this.taking = taking;
		this.recording = recording;
		this.confirming = confirming;
		this.commenting = commenting;
		this.views = views;
	}

	@MutationMapping
	ProposalPayload takePosition(@Argument PositionDraft input, GraphQLContext context) {
		return payload(this.taking.take(input), input.proposal(), context);
	}

	@MutationMapping
	ProposalPayload recordPositions(@Argument ReportDraft input, GraphQLContext context) {
		return payload(this.recording.record(input), input.proposal(), context);
	}

	@MutationMapping
	ProposalPayload confirmPosition(@Argument ConfirmPositionInput input, GraphQLContext context) {
		return payload(this.confirming.confirm(input.proposal(), input.expectedRevision()), input.proposal(), context);
	}

	@MutationMapping
	ProposalPayload comment(@Argument CommentDraft input, GraphQLContext context) {
		return payload(this.commenting.comment(input), input.proposal(), context);
	}

	private ProposalPayload payload(Outcome<Proposal> outcome, String proposal, GraphQLContext context) {
		return this.views.current(outcome, proposal, context);
	}

	/**
	 * Whose positions to confirm.
	 */
	record ConfirmPositionInput(String proposal, @Nullable Integer expectedRevision) {
	}

}

package org.demarcationmap.demarcation.graphql;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.proposing.ConfirmationDraft;
import org.demarcationmap.demarcation.proposing.Confirming;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What co-chairs confirm of the revisions of other sides.
 */
@Controller
class ConfirmationController {

	private final Confirming confirming;

	private final ProposalViews views;

	ConfirmationController(Confirming confirming, ProposalViews views) {
		this.confirming = confirming;
		this.views = views;
	}

	@MutationMapping
	ProposalPayload confirmEditorial(@Argument ConfirmationDraft input, GraphQLContext context) {
		return this.views.payloadWithState(this.confirming.confirmEditorial(input), input.proposal(), context);
	}

	@MutationMapping
	ProposalPayload confirmCompromise(@Argument ConfirmationDraft input, GraphQLContext context) {
		return this.views.payloadWithState(this.confirming.confirmCompromise(input), input.proposal(), context);
	}

}

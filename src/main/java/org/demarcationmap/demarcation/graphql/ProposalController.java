package org.demarcationmap.demarcation.graphql;

import java.util.Optional;

import graphql.GraphQLContext;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.agreement.Requirement;
import org.demarcationmap.demarcation.concluding.Concluding;
import org.demarcationmap.demarcation.concluding.ConclusionDraft;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * What participants do with proposals.
 */
@Controller
class ProposalController {

	private final Concluding concluding;

	private final ProposalViews views;

	ProposalController(Concluding concluding, ProposalViews views) {
		this.concluding = concluding;
		this.views = views;
	}

	@MutationMapping
	ProposalPayload recordConclusion(@Argument ConclusionDraft input, GraphQLContext context) {
		return this.views.current(this.concluding.conclude(input), input.proposal(), context);
	}

	@SchemaMapping(typeName = "Blocker", field = "side")
	Optional<BodyCode> sideOfBlocker(Requirement requirement) {
		return requirement.side();
	}

	@SchemaMapping(typeName = "Requirement", field = "side")
	Optional<BodyCode> sideOfRequirement(Requirement requirement) {
		return requirement.side();
	}

}

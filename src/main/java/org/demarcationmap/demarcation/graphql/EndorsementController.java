package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.endorsements.Endorsement;
import org.demarcationmap.demarcation.endorsements.EndorsementDraft;
import org.demarcationmap.demarcation.endorsements.Endorsements;
import org.demarcationmap.demarcation.endorsements.Endorsing;
import org.demarcationmap.demarcation.receipts.Receipt;
import org.demarcationmap.demarcation.receipts.Receipts;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * What bodies say of conclusions, and who was asked about proposals.
 */
@Controller
class EndorsementController {

	private final Endorsing endorsing;

	private final Endorsements endorsements;

	private final Receipts receipts;

	private final ProposalViews views;

	EndorsementController(Endorsing endorsing, Endorsements endorsements, Receipts receipts, ProposalViews views) {
		this.endorsing = endorsing;
		this.endorsements = endorsements;
		this.receipts = receipts;
		this.views = views;
	}

	@MutationMapping
	ProposalPayload recordEndorsement(@Argument EndorsementDraft input, GraphQLContext context) {
		return this.views.payload(this.endorsing.record(input), () -> this.views.demarcationOf(input.proposal()),
				context);
	}

	@BatchMapping(typeName = "Proposal", field = "endorsements")
	Map<ProposalView, List<Endorsement>> endorsements(Collection<ProposalView> proposals) {
		return byProposal(proposals, this.endorsements.of(keys(proposals)));
	}

	@BatchMapping(typeName = "Proposal", field = "participation")
	Map<ProposalView, List<Receipt>> participation(Collection<ProposalView> proposals) {
		return byProposal(proposals, this.receipts.of(keys(proposals)));
	}

	private static List<String> keys(Collection<ProposalView> proposals) {
		return proposals.stream().map(ProposalView::id).toList();
	}

	private static <T> Map<ProposalView, List<T>> byProposal(Collection<ProposalView> proposals,
			Map<String, List<T>> found) {
		return proposals.stream()
			.collect(Collectors.toMap(Function.identity(), (it) -> found.getOrDefault(it.id(), List.of())));
	}

}

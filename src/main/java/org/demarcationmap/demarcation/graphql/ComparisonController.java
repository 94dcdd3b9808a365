package org.demarcationmap.demarcation.graphql;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.comparing.ClauseChange;
import org.demarcationmap.demarcation.comparing.ClauseComparison;
import org.demarcationmap.demarcation.comparing.CompetingClauses;
import org.demarcationmap.demarcation.comparing.RevisionDiff;
import org.demarcationmap.demarcation.comparing.RevisionDiffs;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.Revision;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * What differs between wordings of a proposal, and between proposals.
 */
@Controller
class ComparisonController {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final RevisionDiffs diffs;

	private final CompetingClauses competing;

	ComparisonController(Demarcations demarcations, Proposals proposals, RevisionDiffs diffs,
			CompetingClauses competing) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.diffs = diffs;
		this.competing = competing;
	}

	@QueryMapping
	RevisionDiffView revisionDiff(@Argument String proposal, @Argument int from, @Argument int to,
			GraphQLContext context) {
		var found = this.proposals.get(proposal);
		RehearsalNotice.add(context, found.demarcation());
		return RevisionDiffView.of(found, this.diffs.between(found, from, to));
	}

	@QueryMapping
	List<ClauseComparison> competingProposals(@Argument String demarcation, @Argument String topic,
			GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		return this.competing.on(found, topic);
	}

	@BatchMapping(typeName = "Proposal", field = "competing")
	Map<ProposalView, List<ClauseComparison>> competingWithProposal(List<ProposalView> proposals) {
		var compared = this.competing.with(proposals.stream().map(ProposalView::proposal).toList());
		var competing = new LinkedHashMap<ProposalView, List<ClauseComparison>>();
		proposals.forEach((it) -> competing.put(it, compared.getOrDefault(it.proposal().id(), List.of())));
		return competing;
	}

	/**
	 * What differs between two revisions, in the shape of the schema.
	 */
	record RevisionDiffView(RevisionView from, RevisionView to, List<ClauseChange> changes) {

		static RevisionDiffView of(Proposal proposal, RevisionDiff diff) {
			return new RevisionDiffView(view(proposal, diff.from()), view(proposal, diff.to()), diff.changes());
		}

		private static RevisionView view(Proposal proposal, Revision revision) {
			return new RevisionView(proposal.id(), revision.outline(), revision.clauses());
		}

	}

}

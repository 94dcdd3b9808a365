package org.demarcationmap.demarcation.graphql;

import java.util.List;
import java.util.stream.IntStream;

import org.demarcationmap.access.CurrentParticipant;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.demarcation.clauses.PlaceDraft;
import org.demarcationmap.demarcation.comments.Comments;
import org.demarcationmap.demarcation.positions.PositionHistory;
import org.demarcationmap.demarcation.positions.PositionHistory.OnBehalf;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Who stands where, and what was said before.
 */
@Controller
class StandingController {

	private final PositionHistory history;

	private final Comments comments;

	private final CurrentParticipant participant;

	StandingController(PositionHistory history, Comments comments, CurrentParticipant participant) {
		this.history = history;
		this.comments = comments;
		this.participant = participant;
	}

	@SchemaMapping(typeName = "Proposal")
	Connection<StandingView> standings(ProposalView proposal, @Argument @Nullable String delegation,
			@Argument @Nullable PlaceDraft clause, Page page) {
		var all = proposal.standingsNow().all();
		var after = page.<Integer>after(0, -1);
		var rows = IntStream.range(after + 1, all.size())
			.filter((index) -> delegation == null || all.get(index).delegation().equals(delegation))
			.filter((index) -> clause == null || clause.names(all.get(index).clause()))
			.limit(page.limit())
			.boxed()
			.toList();
		return page.connect(rows, (index) -> List.of(index), () -> 0).map((index) -> new StandingView(all.get(index)));
	}

	@SchemaMapping(typeName = "Proposal")
	Connection<PositionView> positionHistory(ProposalView proposal, @Argument @Nullable String delegation, Page page) {
		var standings = proposal.standingsNow();
		return this.history.of(proposal.id(), delegation, page)
			.map((position) -> new PositionView(position, standings.outdatedOn(position)));
	}

	@SchemaMapping(typeName = "Proposal")
	PositionCounts positionCounts(ProposalView proposal) {
		return PositionCounts.of(proposal);
	}

	@SchemaMapping(typeName = "Proposal")
	Connection<CommentView> comments(ProposalView proposal, Page page) {
		return this.comments.on(proposal.id(), page).map(CommentView::new);
	}

	@QueryMapping
	Connection<OnBehalfView> positionsOnMyBehalf(Page page) {
		var participant = this.participant.get();
		var delegation = participant.speaksFor()
			.map(Delegation::name)
			.orElseThrow(() -> participant.refusal("Only who speaks for a delegation sees what is said on its behalf"));
		return this.history.onBehalfOf(delegation, page).map(OnBehalfView::of);
	}

	/**
	 * A position that somebody else recorded, in the shape of the schema.
	 */
	record OnBehalfView(String proposal, PositionView position) {

		private static OnBehalfView of(OnBehalf recorded) {
			return new OnBehalfView(recorded.proposal(), new PositionView(recorded.position(), List.of()));
		}

	}

}

package org.demarcationmap.demarcation.positions;

import java.util.List;
import java.util.UUID;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.ReadRevision;
import org.demarcationmap.demarcation.standing.Standings;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Lets a delegation say again, of the current revision and by itself, all that it said
 * before: what is outdated, and what was recorded on its behalf.
 */
@Service
public class PositionConfirming {

	private final Proposals proposals;

	private final Positions positions;

	private final Commands commands;

	PositionConfirming(Proposals proposals, Positions positions, Commands commands) {
		this.proposals = proposals;
		this.positions = positions;
		this.commands = commands;
	}

	/**
	 * Confirms the positions of the participant's own delegation.
	 * @param proposal the key of a proposal
	 * @param expectedRevision the number of the revision that the participant read, if
	 * told
	 * @return the proposal with the positions, or why there is nothing to confirm
	 */
	public Outcome<Proposal> confirm(String proposal, @Nullable Integer expectedRevision) {
		return this.commands.run((act) -> this.proposals.lock(proposal)
			.map((root) -> confirm(root, expectedRevision, act))
			.orElseGet(() -> Unknown.proposal(proposal)));
	}

	private Outcome<Proposal> confirm(ProposalRoot root, @Nullable Integer expectedRevision, Act act) {
		var proposal = this.proposals.complete(root);
		var delegation = new Speakers(act.participant(), proposal.demarcation()).own(null).name();
		var standings = Standings.of(proposal, act.now());
		var refusals = OpenProposals.mustBeOpen(root, "Positions can be confirmed");
		ReadRevision.mustBeCurrent(refusals, proposal, expectedRevision);
		var said = standings.current(delegation);
		refusals.when(said.stream().noneMatch((position) -> isUnconfirmed(standings, position)),
				ErrorCode.NOTHING_TO_CONFIRM,
				() -> delegation + " has no position here that is outdated or was recorded on its behalf.", "proposal");
		return refusals.orElse(() -> Outcome.done(keep(root, again(proposal, standings, said), act)));
	}

	private static boolean isUnconfirmed(Standings standings, Position position) {
		return position.taking().onBehalf() || !standings.outdatedOn(position).isEmpty()
				|| standings.concern(position).filter(standings::onEarlierWording).isPresent();
	}

	/**
	 * Says all of it again, also what did not change: of two positions the later one
	 * counts, and none may count more for being confirmed.
	 */
	private static List<NewPosition> again(Proposal proposal, Standings standings, List<Position> said) {
		return said.stream()
			.filter((position) -> position.place().clause().map(standings.clauses()::contains).orElse(true))
			.map((position) -> new NewPosition(UUID.randomUUID().toString(),
					new Speaker(position.delegation(), null, false), position.words(),
					new Place(proposal.revision().number(), position.place().part()), List.of(position.id()),
					standings.concern(position).map(Concern::id).orElse(null)))
			.toList();
	}

	private Proposal keep(ProposalRoot root, List<NewPosition> again, Act act) {
		this.positions.add(root.key(), again, act);
		again.forEach((position) -> act.record(PositionTaken.on(root, position)));
		return this.proposals.complete(root);
	}

}

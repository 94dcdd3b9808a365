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
	 * @param id the key of a proposal
	 * @param expectedRevision the number of the revision that the participant read, if
	 * told
	 * @return the proposal with the positions, or why there is nothing to confirm
	 */
	public Outcome<Proposal> confirm(String id, @Nullable Integer expectedRevision) {
		return this.commands.run((act) -> this.proposals.locked(id)
			.map((proposal) -> confirm(proposal, expectedRevision, act))
			.orElseGet(() -> Unknown.proposal(id)));
	}

	private Outcome<Proposal> confirm(Proposal proposal, @Nullable Integer expectedRevision, Act act) {
		var delegation = new Speakers(act.participant(), proposal.demarcation()).own(null).name();
		var standings = Standings.of(proposal, act.now());
		var refusals = OpenProposals.mustBeOpen(proposal, "Positions can be confirmed");
		ReadRevision.mustBeCurrent(refusals, proposal, expectedRevision);
		var said = standings.current(delegation);
		refusals.when(said.stream().noneMatch((position) -> isUnconfirmed(standings, position)),
				ErrorCode.NOTHING_TO_CONFIRM,
				() -> delegation + " has no position here that is outdated or was recorded on its behalf.", "proposal");
		return refusals.orElse(() -> Outcome.done(keep(proposal, again(proposal, standings, said), act)));
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

	private Proposal keep(Proposal proposal, List<NewPosition> again, Act act) {
		this.positions.add(proposal.id().toString(), again, act);
		again.forEach((position) -> act.record(PositionTaken.on(proposal, position)));
		return this.proposals.again(proposal);
	}

}

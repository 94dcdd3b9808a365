package org.demarcationmap.demarcation.positions;

import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.ReadRevision;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Takes positions, whole or clause by clause. A later one of the same delegation replaces
 * what it speaks of, and keeps it as history.
 */
@Service
public class PositionTaking {

	private final Proposals proposals;

	private final Positions positions;

	private final PositionRecording recording;

	private final Commands commands;

	PositionTaking(Proposals proposals, Positions positions, PositionRecording recording, Commands commands) {
		this.proposals = proposals;
		this.positions = positions;
		this.recording = recording;
		this.commands = commands;
	}

	/**
	 * Takes a position for the participant's own delegation, or records one on behalf of
	 * another, which co-chairs of its side and the secretariat may.
	 * @param draft what the participant wrote
	 * @return the proposal with the position, or why it cannot be taken
	 */
	public Outcome<Proposal> take(PositionDraft draft) {
		return this.commands.run((act) -> this.proposals.locked(draft.proposal())
			.map((proposal) -> take(proposal, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> take(Proposal proposal, PositionDraft draft, Act act) {
		return (draft.onBehalfOf() != null) ? this.recording.recordOne(proposal, draft, act)
				: takeOwn(proposal, draft, act);
	}

	private Outcome<Proposal> takeOwn(Proposal proposal, PositionDraft draft, Act act) {
		var delegation = new Speakers(act.participant(), proposal.demarcation()).own(draft.delegation()).name();
		var refusals = OpenProposals.mustBeOpen(proposal, "Positions can be taken");
		ReadRevision.mustBeCurrent(refusals, proposal, draft.expectedRevision());
		refusals.when(draft.source() != null, ErrorCode.BAD_ARGUMENT,
				() -> "A source is named only for a position on behalf of a delegation: name that in onBehalfOf.",
				"source");
		var asked = draft.stand() == Stand.MORE_TIME
				&& !this.positions.askedForTime(proposal.id().toString(), List.of(delegation)).isEmpty();
		var checked = new PositionCheck(proposal, act.now()).check(new Speaker(delegation, null, asked), draft.said());
		return refusals.addAll(checked.userErrors())
			.orElse(() -> checked.map((position) -> keep(proposal, List.of(position), act)));
	}

	private Proposal keep(Proposal proposal, List<NewPosition> taken, Act act) {
		this.positions.add(proposal.id().toString(), taken, act);
		taken.forEach((position) -> act.record(PositionTaken.on(proposal, position)));
		return this.proposals.again(proposal);
	}

}

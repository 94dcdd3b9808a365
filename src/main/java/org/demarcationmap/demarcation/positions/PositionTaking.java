package org.demarcationmap.demarcation.positions;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Takes positions. A delegation has one on a revision; a later one replaces it and keeps
 * it as history.
 */
@Service
public class PositionTaking {

	private static final Duration MOST_TIME = Duration.ofDays(28);

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final Positions positions;

	private final Commands commands;

	PositionTaking(Demarcations demarcations, Proposals proposals, Positions positions, Commands commands) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.positions = positions;
		this.commands = commands;
	}

	/**
	 * Takes a position for the participant's own delegation.
	 * @param draft what the participant wrote
	 * @return the proposal with the position, or why it cannot be taken
	 */
	public Outcome<Proposal> take(PositionDraft draft) {
		return this.commands.run((act) -> this.proposals.lock(draft.proposal())
			.map((root) -> take(root, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> take(ProposalRoot root, PositionDraft draft, Act act) {
		var delegation = delegation(act.participant(), draft, this.demarcations.get(root.demarcation()));
		var refusals = new Refusals();
		refusals.when(root.state() != ProposalState.OPEN, ErrorCode.NOT_OPEN,
				() -> "The proposal is " + root.state() + ". Positions can be taken only while it is OPEN.",
				"proposal");
		refusals.when(draft.stand().needsText() && draft.text().isBlank(), ErrorCode.REASON_MISSING,
				() -> "A " + draft.stand() + " needs a text: say what it is about and what would lift it.", "text");
		refusals.when(draft.stand() == Stand.MORE_TIME && this.positions.askedForTime(root.key(), delegation.name()),
				ErrorCode.TIME_ALREADY_ASKED,
				() -> delegation.name() + " asked for time on this proposal before; it can do so once.", "stand");
		Wording.text(refusals, draft.text(), "text");
		return refusals.orElse(() -> Outcome.done(record(root, draft, delegation, act)));
	}

	private Proposal record(ProposalRoot root, PositionDraft draft, Delegation delegation, Act act) {
		var revision = this.proposals.complete(root).revision().number();
		var position = new Position(delegation.name(), List.of(), draft.stand(), draft.text().strip(),
				until(draft.stand(), act.now()), act.participant().name(), act.now());
		this.positions.replace(root.key(), revision, position);
		act.record(new PositionTaken(root.key(), root.demarcation(), revision, position.delegation(), position.stand(),
				position.text()));
		return this.proposals.complete(root);
	}

	private static @Nullable Instant until(Stand stand, Instant now) {
		return (stand == Stand.MORE_TIME) ? now.plus(MOST_TIME) : null;
	}

	private static Delegation delegation(Participant participant, PositionDraft draft, Demarcation demarcation) {
		var own = participant.speaksFor()
			.orElseThrow(() -> participant.refusal("Only who speaks for a delegation may take a position"));
		if (draft.delegation() != null && !draft.delegation().equals(own.name())) {
			throw participant.refusal("You speak for " + own.name() + ", not for " + draft.delegation());
		}
		if (demarcation.sidesOf(own.name()).isEmpty()) {
			throw participant.refusal(own.name() + " takes part in no side of " + demarcation.slug());
		}
		if (!own.capacity().takesPositions()) {
			throw participant.refusal(
					"Only Member States and Sector Members take positions; " + own.name() + " is " + own.capacity());
		}
		return own;
	}

}

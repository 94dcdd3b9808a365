package org.demarcationmap.demarcation.positions;

import java.util.List;
import java.util.Objects;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.positions.ReportDraft.Row;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.demarcation.proposals.ReadRevision;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Records positions on behalf of delegations, from minutes or mail. They say where they
 * come from, and never replace what a delegation itself said of the same wording.
 */
@Service
public class PositionRecording {

	static final int MOST_ROWS = 500;

	private final Proposals proposals;

	private final Positions positions;

	private final Capacities capacities;

	private final Commands commands;

	PositionRecording(Proposals proposals, Positions positions, Capacities capacities, Commands commands) {
		this.proposals = proposals;
		this.positions = positions;
		this.capacities = capacities;
		this.commands = commands;
	}

	/**
	 * Records the positions of a meeting report, all or none. Co-chairs of the
	 * delegations' sides and the secretariat may.
	 * @param draft what the participant wrote
	 * @return the proposal with the positions, or everything that is wrong with them, row
	 * by row
	 */
	public Outcome<Proposal> record(ReportDraft draft) {
		return this.commands.run((act) -> this.proposals.locked(draft.proposal())
			.map((proposal) -> record(proposal, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	/** Records one position, whose refusals name no row. */
	Outcome<Proposal> recordOne(Proposal proposal, PositionDraft draft, Act act) {
		var row = new Row(Objects.requireNonNull(draft.onBehalfOf()), draft.clause(), draft.stand(), draft.text(),
				draft.wouldLift(), draft.until());
		var report = new ReportDraft(draft.proposal(), draft.expectedRevision(),
				Objects.requireNonNullElse(draft.source(), ""), List.of(row));
		var outcome = record(proposal, report, act);
		return outcome.userErrors().isEmpty() ? outcome
				: Outcome.refused(outcome.userErrors().stream().map(PositionRecording::withoutRow).toList());
	}

	private Outcome<Proposal> record(Proposal proposal, ReportDraft draft, Act act) {
		var speakers = new Speakers(act.participant(), proposal.demarcation());
		speakers.mayRecord();
		var refusals = OpenProposals.mustBeOpen(proposal, "Positions can be recorded");
		ReadRevision.mustBeCurrent(refusals, proposal, draft.expectedRevision());
		Wording.line(refusals, draft.source(), "source");
		refusals.when(draft.positions().isEmpty(), ErrorCode.BAD_ARGUMENT,
				() -> "There are no positions. Name at least one delegation and what it said.", "positions");
		refusals.when(
				draft.positions().size() > MOST_ROWS, ErrorCode.BAD_ARGUMENT, () -> "There are "
						+ draft.positions().size() + " positions; at most " + MOST_ROWS + " are taken at once.",
				"positions");
		if (!refusals.isEmpty()) {
			return refusals.orElse(() -> Outcome.done(proposal));
		}
		var rows = new ReportCheck(speakers, new PositionCheck(proposal, act.now()), this.capacities.of(names(draft)),
				this.positions.askedForTime(proposal.id().toString(), names(draft)));
		return rows.check(draft).map((checked) -> keep(proposal, checked, act));
	}

	private static List<String> names(ReportDraft draft) {
		return draft.positions().stream().map(Row::delegation).distinct().toList();
	}

	private Proposal keep(Proposal proposal, List<NewPosition> recorded, Act act) {
		this.positions.add(proposal.id().toString(), recorded, act);
		recorded.forEach((position) -> act.record(PositionTaken.on(proposal, position)));
		return this.proposals.again(proposal);
	}

	private static UserError withoutRow(UserError error) {
		if (!error.path().getFirst().equals("positions") || error.path().size() < 3) {
			return error;
		}
		var field = error.path().get(2).equals("delegation") ? "onBehalfOf" : error.path().get(2);
		return new UserError(error.code(), ReportCheck.withoutRow(error.message()), field);
	}

}

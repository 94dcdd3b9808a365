package org.demarcationmap.demarcation.endorsements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.lines.AgreedLines;
import org.demarcationmap.demarcation.lines.AgreedLines.Restatement;
import org.demarcationmap.demarcation.lines.Allocation.Endorsed;
import org.demarcationmap.demarcation.lines.AllocationState;
import org.demarcationmap.demarcation.lines.LineAgreed;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

import org.springframework.stereotype.Service;

/**
 * Records what bodies say of a conclusion. Co-chairs do not bind a study group: a line is
 * agreed once the body of every side endorsed it.
 */
@Service
public class Endorsing {

	private final Demarcations demarcations;

	private final Proposals proposals;

	private final Endorsements endorsements;

	private final EndorsementChecks checks;

	private final AgreedLines lines;

	private final Commands commands;

	Endorsing(Demarcations demarcations, Proposals proposals, Endorsements endorsements, EndorsementChecks checks,
			AgreedLines lines, Commands commands) {
		this.demarcations = demarcations;
		this.proposals = proposals;
		this.endorsements = endorsements;
		this.checks = checks;
		this.lines = lines;
		this.commands = commands;
	}

	/**
	 * Records what a body said. The secretariat may, and the co-chair of a side for that
	 * side's body and for joint meetings.
	 * @param draft what the participant wrote
	 * @return the proposal as it stands by that, or why it cannot be recorded
	 */
	public Outcome<Proposal> record(EndorsementDraft draft) {
		return this.commands.run((act) -> this.proposals.find(draft.proposal())
			.map((proposal) -> record(this.demarcations.lock(proposal.demarcation().slug().value()), draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> record(Demarcation demarcation, EndorsementDraft draft, Act act) {
		mustSpeakFor(demarcation, draft, act);
		return this.proposals.lock(draft.proposal())
			.map((root) -> record(root, demarcation, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal()));
	}

	private Outcome<Proposal> record(ProposalRoot root, Demarcation demarcation, EndorsementDraft draft, Act act) {
		var refusals = this.checks.of(demarcation, root, draft, act.now());
		var revision = this.proposals.complete(root).revision().number();
		refusals.when(said(root, revision).stream().anyMatch(draft::repeats), ErrorCode.ALREADY_RECORDED,
				() -> "That " + draft.kind() + " of this meeting is recorded already.", "kind");
		return refusals.orElse(() -> Outcome.done(keep(root, demarcation, endorsement(draft, revision, act), act)));
	}

	private static void mustSpeakFor(Demarcation demarcation, EndorsementDraft draft, Act act) {
		var slug = demarcation.slug().value();
		var own = act.participant().coChairedSides(slug);
		if (!act.participant().is(new Role.Secretariat())
				&& !((draft.body() != null) ? own.contains(draft.body()) : !own.isEmpty())) {
			throw act.participant()
				.refusal("Only the secretariat, and the co-chair of a side for its own body and for joint meetings, "
						+ "may record what was said of a conclusion");
		}
	}

	private static Endorsement endorsement(EndorsementDraft draft, int revision, Act act) {
		return new Endorsement(revision, (draft.body() != null) ? new BodyCode(draft.body()) : null, draft.kind(),
				draft.meeting().strip(), draft.report().strip(), draft.held(), draft.text().strip(),
				act.participant().name(), act.now());
	}

	private Proposal keep(ProposalRoot root, Demarcation demarcation, Endorsement endorsement, Act act) {
		this.endorsements.add(root.key(), endorsement);
		var said = said(root, endorsement.revision());
		var reached = reached(demarcation, said);
		var state = state(root, reached);
		act.record(new EndorsementRecorded(root.key(), root.demarcation(), endorsement, state));
		if (state == root.state()) {
			return this.proposals.complete(root);
		}
		var restatement = new Restatement(root.key(), endorsement.revision(), reached,
				said.stream().map(Endorsing::inPlainWords).toList());
		var restated = (state == ProposalState.REOPENED) ? root.reopen(act.now())
				: root.become(state, ProposalState.PROVISIONALLY_AGREED, ProposalState.PARTLY_AGREED);
		return this.proposals.complete(restate(restated, demarcation, restatement, act));
	}

	private static ProposalState state(ProposalRoot root, AllocationState reached) {
		return switch (reached) {
			case AGREED -> ProposalState.AGREED;
			case REOPENED -> ProposalState.REOPENED;
			case PROVISIONAL -> root.state();
		};
	}

	private ProposalRoot restate(ProposalRoot restated, Demarcation demarcation, Restatement restatement, Act act) {
		this.lines.restate(demarcation, restatement, act.now()).map(LineAgreed::of).ifPresent(act::record);
		return this.proposals.save(restated);
	}

	/**
	 * What bodies said before a proposal was taken up again, they said of another
	 * wording.
	 */
	private List<Endorsement> said(ProposalRoot root, int revision) {
		return this.endorsements.of(List.of(root.key()))
			.getOrDefault(root.key(), List.of())
			.stream()
			.filter((it) -> it.revision() == revision)
			.toList();
	}

	/**
	 * The last word of each body counts; whoever reopens, reopens for all.
	 */
	private static AllocationState reached(Demarcation demarcation, List<Endorsement> said) {
		Map<Optional<BodyCode>, EndorsementKind> last = said.stream()
			.collect(Collectors.toMap(Endorsement::body, Endorsement::kind, (_, later) -> later));
		if (last.containsValue(EndorsementKind.REOPENED)) {
			return AllocationState.REOPENED;
		}
		return demarcation.bodies().stream().allMatch((body) -> last.get(Optional.of(body)) == EndorsementKind.ENDORSED)
				? AllocationState.AGREED : AllocationState.PROVISIONAL;
	}

	private static Endorsed inPlainWords(Endorsement said) {
		return new Endorsed(said.body().map(BodyCode::value).orElse(""), said.kind().name(), said.meeting(),
				said.report(), said.held());
	}

}

package org.demarcationmap.demarcation.positions;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalRoot;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Lets a delegation lift its concerns. Nobody else can, and nothing else does.
 */
@Service
public class ConcernLifting {

	private final Proposals proposals;

	private final Concerns concerns;

	private final Commands commands;

	ConcernLifting(Proposals proposals, Concerns concerns, Commands commands) {
		this.proposals = proposals;
		this.concerns = concerns;
		this.commands = commands;
	}

	/**
	 * Lifts a concern. Only who speaks for its delegation now may.
	 * @param id the concern's key
	 * @param note what the delegation says to that; may be empty
	 * @return the proposal without the concern, or why it cannot be lifted
	 */
	public Outcome<Proposal> lift(String id, String note) {
		return this.commands.run(
				(act) -> this.concerns.proposalOf(id)
					.flatMap(this.proposals::lock)
					.flatMap((root) -> this.concerns.find(id).map((concern) -> lift(root, concern, note, act)))
					.orElseGet(() -> Outcome.refused(ErrorCode.UNKNOWN_CONCERN, "There is no concern '" + id
							+ "'. Concerns are listed by proposal(id: …) { concerns { edges { node { id } } } }.",
							"concern")));
	}

	private Outcome<Proposal> lift(ProposalRoot root, Concern concern, String note, Act act) {
		var own = act.participant().speaksFor().map(Delegation::name);
		if (own.filter(concern.delegation()::equals).isEmpty()) {
			throw act.participant().refusal("Only who speaks for " + concern.delegation() + " may lift its concern");
		}
		var refusals = new Refusals();
		refusals.when(!concern.open(), ErrorCode.ALREADY_LIFTED,
				() -> concern.delegation() + " lifted this concern before.", "concern");
		Wording.text(refusals, note, "note");
		return refusals.orElse(() -> Outcome.done(keep(root, concern, note.strip(), act)));
	}

	private Proposal keep(ProposalRoot root, Concern concern, String note, Act act) {
		this.concerns.lift(concern, new Concern.Lifted(act.participant().name(), act.now(), note));
		act.record(new ConcernLifted(root.key(), root.demarcation(), concern, note));
		return this.proposals.complete(root);
	}

}

package org.demarcationmap.demarcation.comments;

import java.util.UUID;
import java.util.stream.Stream;

import org.demarcationmap.access.Commands;
import org.demarcationmap.access.Commands.Act;
import org.demarcationmap.access.Delegation;
import org.demarcationmap.access.Participant;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Unknown;
import org.demarcationmap.demarcation.positions.ClausesOfRevision;
import org.demarcationmap.demarcation.proposals.Position.Place;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.Proposals;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Service;

/**
 * Takes comments, above all of those who take no positions: Associates, Academia and
 * invited experts.
 */
@Service
public class Commenting {

	private final Proposals proposals;

	private final Comments comments;

	private final Commands commands;

	Commenting(Proposals proposals, Comments comments, Commands commands) {
		this.proposals = proposals;
		this.comments = comments;
		this.commands = commands;
	}

	/**
	 * Comments on an open proposal. Who speaks for a delegation of a side, in whatever
	 * capacity, and who works for the body of one may.
	 * @param draft what the participant wrote
	 * @return the proposal with the comment, or why it cannot be made
	 */
	public Outcome<Proposal> comment(CommentDraft draft) {
		return this.commands.run((act) -> this.proposals.locked(draft.proposal())
			.map((proposal) -> comment(proposal, draft, act))
			.orElseGet(() -> Unknown.proposal(draft.proposal())));
	}

	private Outcome<Proposal> comment(Proposal proposal, CommentDraft draft, Act act) {
		mustTakePart(act.participant(), proposal.demarcation());
		var refusals = new Refusals();
		var state = proposal.progress().state();
		refusals.when(state != ProposalState.OPEN, ErrorCode.NOT_OPEN,
				() -> "The proposal is " + state + ". Comments are taken only while it is OPEN.", "proposal");
		Wording.neededText(refusals, draft.text(), "text");
		var clause = new ClausesOfRevision(proposal).find(refusals, draft.clause());
		return refusals.orElse(() -> Outcome.done(keep(proposal,
				new Comment(UUID.randomUUID().toString(), new Place(proposal.revision().number(), clause),
						draft.text().strip(), act.participant().name(),
						act.participant().speaksFor().map(Delegation::name).orElse(null), act.now()),
				act)));
	}

	private Proposal keep(Proposal proposal, Comment comment, Act act) {
		this.comments.add(proposal.id().toString(), comment);
		act.record(new CommentMade(proposal.id().toString(), proposal.demarcation().slug().value(), comment));
		return proposal;
	}

	private static void mustTakePart(Participant participant, Demarcation demarcation) {
		var accredited = participant.speaksFor()
			.filter((delegation) -> !demarcation.sidesOf(delegation.name()).isEmpty())
			.isPresent();
		var sides = demarcation.bodies().stream().map(BodyCode::value).toList();
		if (!accredited && Stream
			.concat(participant.bodies().stream(), participant.coChairedSides(demarcation.slug().value()).stream())
			.noneMatch(sides::contains)) {
			throw participant.refusal("Only who takes part in a side of " + demarcation.slug() + " may comment");
		}
	}

}

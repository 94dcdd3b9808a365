package org.demarcationmap.demarcation.proposing;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.ClauseField;
import org.demarcationmap.demarcation.clauses.Clauses;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.ProposalState;
import org.demarcationmap.demarcation.proposals.RevisionContent;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.Wording;

import org.springframework.stereotype.Component;

/**
 * Tells what is wrong with a revision that somebody wrote.
 */
@Component
class RevisionCheck {

	/** In which fields a clause can be worded otherwise without another meaning. */
	private static final Set<ClauseField> WORDS = Set.of(ClauseField.BOUNDARY);

	private final Clauses clauses;

	RevisionCheck(Clauses clauses) {
		this.clauses = clauses;
	}

	/**
	 * Checks a revision.
	 * @param proposal the proposal as it is
	 * @param draft what the participant wrote
	 * @return the clauses, or everything that is wrong with the draft
	 */
	Outcome<List<Clause>> check(Proposal proposal, RevisionDraft draft) {
		return moment(proposal, draft).orElse(() -> {
			var refusals = wording(proposal, draft);
			var checked = this.clauses.check(proposal.demarcation(), draft.clauses());
			return refusals.addAll(checked.userErrors())
				.orElse(() -> checked.then((clauses) -> compared(proposal, draft, clauses)));
		});
	}

	private static Refusals moment(Proposal proposal, RevisionDraft draft) {
		var state = proposal.progress().state();
		var current = proposal.revision().outline();
		return new Refusals()
			.when(!state.canBeRevised(), ErrorCode.NOT_OPEN,
					() -> "The proposal is " + state + ". It can be revised only while it is DRAFT, OPEN or REOPENED.",
					"proposal")
			.when(draft.expectedRevision() != current.number(), ErrorCode.STALE_REVISION,
					() -> "Your text follows revision " + draft.expectedRevision()
							+ ", but the current one is revision " + current.number() + ", made by "
							+ current.making().author() + " at " + current.making().made()
							+ ". Look at it, and write a text that follows it.",
					"expectedRevision");
	}

	private static Refusals wording(Proposal proposal, RevisionDraft draft) {
		var refusals = new Refusals();
		Wording.line(refusals, draft.titleAfter(proposal), "title");
		Wording.optionalLine(refusals, draft.documentAfter(proposal), "document");
		Wording.text(refusals, draft.note(), "note");
		return refusals;
	}

	private static Outcome<List<Clause>> compared(Proposal proposal, RevisionDraft draft, List<Clause> clauses) {
		var content = RevisionContent.of(draft.titleAfter(proposal), draft.documentAfter(proposal), clauses);
		var refusals = new Refusals();
		var again = proposal.progress().state() == ProposalState.REOPENED;
		refusals.when(!again && content.saysTheSameAs(proposal.revision().outline().content()), ErrorCode.NOT_CHANGED,
				() -> "Nothing differs from revision " + proposal.revision().number() + ".", "clauses");
		refusals.when(again && draft.editorial(), ErrorCode.NOT_EDITORIAL,
				() -> "The proposal was reopened, so its wording is commented on anew, however little changes. Leave"
						+ " editorial out.",
				"editorial");
		if (draft.editorial()) {
			refuseMeaning(refusals, proposal.revision().clauses(), clauses);
		}
		return refusals.orElse(() -> Outcome.done(clauses));
	}

	private static void refuseMeaning(Refusals refusals, List<Clause> before, List<Clause> after) {
		var earlier = before.stream().collect(Collectors.toMap(Clause::key, Function.identity()));
		var touched = after.stream().filter((clause) -> {
			var was = earlier.remove(clause.key());
			return was == null || !WORDS.containsAll(ClauseField.different(was, clause));
		}).map(Clause::key).collect(Collectors.toSet());
		touched.addAll(earlier.keySet());
		refusals.when(!touched.isEmpty(), ErrorCode.NOT_EDITORIAL,
				() -> "An editorial change concerns title, document and boundary sentences only; this one adds, removes"
						+ " or divides otherwise: "
						+ touched.stream().map(Object::toString).sorted().limit(10).collect(Collectors.joining(", "))
						+ ".",
				"editorial");
	}

}

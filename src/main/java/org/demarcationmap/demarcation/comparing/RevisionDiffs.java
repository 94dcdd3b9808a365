package org.demarcationmap.demarcation.comparing;

import java.util.List;

import org.demarcationmap.demarcation.proposals.ClausesOfRevisions;
import org.demarcationmap.demarcation.proposals.ClausesOfRevisions.RevisionNumber;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Revision;
import org.demarcationmap.demarcation.proposals.RevisionOutline;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.UnknownThingException;

import org.springframework.stereotype.Service;

/**
 * Compares revisions of proposals.
 */
@Service
public class RevisionDiffs {

	private final ClausesOfRevisions clauses;

	RevisionDiffs(ClausesOfRevisions clauses) {
		this.clauses = clauses;
	}

	/**
	 * Compares two revisions of a proposal.
	 * @param proposal the proposal
	 * @param from the number of the one
	 * @param to the number of the other; it may be the earlier one
	 * @return what differs
	 * @throws UnknownThingException where the proposal has no revision of such a number
	 */
	public RevisionDiff between(Proposal proposal, int from, int to) {
		var one = outline(proposal, from);
		var other = outline(proposal, to);
		var wanted = List.of(new RevisionNumber(proposal.id(), from), new RevisionNumber(proposal.id(), to));
		var read = this.clauses.of(wanted);
		return RevisionDiff.between(new Revision(one, read.getOrDefault(wanted.getFirst(), List.of())),
				new Revision(other, read.getOrDefault(wanted.getLast(), List.of())));
	}

	private static RevisionOutline outline(Proposal proposal, int number) {
		return proposal.history()
			.numbered(number)
			.orElseThrow(() -> new UnknownThingException(ErrorCode.UNKNOWN_REVISION, "The proposal has no revision "
					+ number + ". Its revisions go from 1 to " + proposal.revision().number() + "."));
	}

}

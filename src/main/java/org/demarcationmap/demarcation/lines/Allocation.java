package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Party;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;

/**
 * One row of an agreed line: a clause as it was concluded, in plain words, so that it
 * reads the same for ever.
 *
 * @param topic the topic's slug
 * @param aspect the aspect
 * @param arrangement how the work is divided
 * @param responsible who is responsible, such as {@code Q1/2 (2025-2028)}
 * @param contributing who contributes
 * @param boundary where the line runs; may be empty
 * @param basis what it rests on
 */
public record Allocation(String topic, String aspect, Arrangement arrangement, List<String> responsible,
		List<String> contributing, String boundary, Basis basis) {

	/**
	 * What an allocation rests on.
	 *
	 * @param proposal the key of the proposal
	 * @param revision the number of its revision
	 * @param contentHash the content hash of that revision
	 * @param conclusions what the co-chairs recorded
	 */
	public record Basis(String proposal, int revision, String contentHash, List<Recorded> conclusions) {

	}

	/**
	 * A conclusion, in plain words.
	 *
	 * @param side the code of the side's body
	 * @param outcome what was concluded
	 * @param recordedBy the co-chair's account
	 * @param recorded when
	 */
	public record Recorded(String side, Conclusion.Result outcome, String recordedBy, Instant recorded) {

	}

	static List<Allocation> of(Proposal proposal) {
		var conclusions = proposal.conclusions()
			.stream()
			.map((it) -> new Recorded(it.side().value(), it.outcome(), it.recordedBy(), it.recorded()))
			.toList();
		var basis = new Basis(proposal.id().toString(), proposal.revision().number(), proposal.revision().contentHash(),
				conclusions);
		return proposal.revision().clauses().stream().map((clause) -> of(clause, basis)).toList();
	}

	private static Allocation of(Clause clause, Basis basis) {
		return new Allocation(clause.topic().value(), clause.aspect().value(), clause.arrangement(),
				clause.responsible().stream().map(Party::toString).toList(),
				clause.contributing().stream().map(Party::toString).toList(), clause.boundary(), basis);
	}

}

package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.demarcationmap.demarcation.clauses.Arrangement;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Shares;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.jspecify.annotations.Nullable;

/**
 * One row of an agreed line: a clause as it was concluded, in plain words, so that it
 * reads the same for ever.
 *
 * @param topic the topic's slug
 * @param aspect the aspect
 * @param arrangement how the work is divided
 * @param responsible who is responsible, such as {@code Q1/2 (2025-2028)}
 * @param contributing who contributes
 * @param informed who is informed
 * @param boundary where the line runs; may be empty
 * @param validUntil the last day on which it holds, where an end is foreseen
 * @param reviewOn the day on which it is reviewed, where one is foreseen
 * @param basis what it rests on
 */
public record Allocation(String topic, String aspect, Arrangement arrangement, List<String> responsible,
		List<String> contributing, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> informed, String boundary,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate validUntil,
		@JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalDate reviewOn, Basis basis) {

	/**
	 * Lines that were stored before name nobody who is informed.
	 */
	@SuppressWarnings("NullAway") // what a stored line leaves out is read as null
	public Allocation {
		informed = (informed != null) ? List.copyOf(informed) : List.of();
	}

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
				Shares.names(clause.responsible()), Shares.names(clause.contributing()),
				Shares.names(clause.informed()), clause.boundary(), clause.validity().lastDay(),
				clause.validity().reviewDay(), basis);
	}

}

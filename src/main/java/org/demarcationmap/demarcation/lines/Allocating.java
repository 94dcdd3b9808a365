package org.demarcationmap.demarcation.lines;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.clauses.Clause;
import org.demarcationmap.demarcation.clauses.Shares;
import org.demarcationmap.demarcation.lines.Allocation.Basis;
import org.demarcationmap.demarcation.lines.Allocation.Dissent;
import org.demarcationmap.demarcation.lines.Allocation.Recorded;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.standing.Standings;

/**
 * Puts what was concluded of a proposal into the plain words of a line, with the dissent
 * of those who let it pass.
 */
class Allocating {

	private final Demarcation demarcation;

	private final Proposal proposal;

	private final Standings standings;

	Allocating(Demarcation demarcation, Proposal proposal, Instant now) {
		this.demarcation = demarcation;
		this.proposal = proposal;
		this.standings = Standings.of(proposal, now);
	}

	List<Allocation> allocations() {
		return this.proposal.revision().clauses().stream().filter(this::isAgreed).map(this::allocation).toList();
	}

	private boolean isAgreed(Clause clause) {
		return this.proposal.conclusions()
			.stream()
			.allMatch((it) -> it.outcome() == Conclusion.Result.AGREED || it.agreedOn().contains(clause.key()));
	}

	private Allocation allocation(Clause clause) {
		return new Allocation(clause.topic().value(), clause.aspect().value(), clause.arrangement(),
				Shares.names(clause.responsible()), Shares.names(clause.contributing()),
				Shares.names(clause.informed()), clause.boundary(), clause.validity().lastDay(),
				clause.validity().reviewDay(), basis(clause));
	}

	private Basis basis(Clause clause) {
		var revision = this.proposal.revision();
		var conclusions = this.proposal.conclusions()
			.stream()
			.map((it) -> new Recorded(it.side().value(), it.outcome(), it.recordedBy(), it.recorded()))
			.toList();
		return new Basis(this.proposal.id().toString(), revision.number(), revision.contentHash(), conclusions,
				AllocationState.PROVISIONAL, List.of(), Stream.concat(reservations(clause), dissent()).toList());
	}

	private Stream<Dissent> reservations(Clause clause) {
		return this.standings.on(clause.key())
			.filter((standing) -> standing.is(Stand.RESERVATION))
			.flatMap((standing) -> this.demarcation.sidesOf(standing.delegation())
				.stream()
				.map((side) -> new Dissent(side.body().value(), standing.delegation(),
						standing.position().words().text())));
	}

	private Stream<Dissent> dissent() {
		return this.proposal.conclusions()
			.stream()
			.filter((conclusion) -> !conclusion.dissent().isBlank())
			.map((conclusion) -> new Dissent(conclusion.side().value(), "co-chair of " + conclusion.side(),
					conclusion.dissent()));
	}

}

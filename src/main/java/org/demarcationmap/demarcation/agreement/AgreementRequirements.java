package org.demarcationmap.demarcation.agreement;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.agreement.Requirement.Code;
import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.proposals.Stand;

/**
 * Decides what a proposal still needs. Nobody is counted against anybody: each side needs
 * one support that is not the author's own, and nobody who blocks.
 */
class AgreementRequirements {

	private final Demarcation demarcation;

	private final Proposal proposal;

	private final Instant now;

	AgreementRequirements(Demarcation demarcation, Proposal proposal, Instant now) {
		this.demarcation = demarcation;
		this.proposal = proposal;
		this.now = now;
	}

	List<Requirement> evaluate() {
		return Stream.concat(this.demarcation.sides().stream().flatMap(this::ofSide), Stream.of(commentPeriod()))
			.toList();
	}

	private Stream<Requirement> ofSide(Side side) {
		return Stream.of(support(side), noConcern(side), noRequestForTime(side));
	}

	private Requirement support(Side side) {
		var supporting = delegations(side,
				(position) -> position.stand() == Stand.SUPPORT && countsFor(position, side));
		var others = supporting.stream().filter((it) -> !it.equals(this.proposal.facts().delegation())).toList();
		var facts = supporting.isEmpty() ? "No delegation of " + side.body() + " supports it."
				: "It is supported on the side of " + side.body() + " by " + String.join(", ", supporting) + ".";
		return requirement(Code.SUPPORT, side, !others.isEmpty(), facts,
				"support from a delegation of " + side.body() + " other than the author's");
	}

	/**
	 * A delegation of two sides cannot give the support that both of them need; it gives
	 * that of its first.
	 */
	private boolean countsFor(Position position, Side side) {
		return this.demarcation.sidesOf(position.delegation()).getFirst().equals(side);
	}

	private Requirement noConcern(Side side) {
		var concerned = delegations(side, (position) -> position.stand() == Stand.CONCERN);
		var facts = concerned.isEmpty() ? "No delegation of " + side.body() + " has an open concern."
				: "Open concerns on the side of " + side.body() + ": " + String.join(", ", concerned) + ".";
		return requirement(Code.NO_OPEN_CONCERN, side, concerned.isEmpty(), facts,
				"the concern of " + String.join(" and ", concerned) + " (" + side.body() + ") lifted");
	}

	private Requirement noRequestForTime(Side side) {
		var asking = delegations(side, (position) -> position.asksForTimeAt(this.now));
		var facts = asking.isEmpty() ? "No delegation of " + side.body() + " asks for time."
				: "Time is asked for on the side of " + side.body() + " by " + String.join(", ", asking) + ".";
		return requirement(Code.NO_REQUEST_FOR_TIME, side, asking.isEmpty(), facts,
				"the time that " + String.join(" and ", asking) + " (" + side.body() + ") asked for");
	}

	private Requirement commentPeriod() {
		var end = this.proposal.progress().commentsUntil();
		var over = end.filter((it) -> !this.now.isBefore(it)).isPresent();
		var facts = end.map((it) -> "The comment period ends at " + it + ".")
			.orElse("The comment period has not begun.");
		var need = end.map((it) -> "the end of the comment period at " + it).orElse("the proposal to be opened");
		return new Requirement(Code.COMMENT_PERIOD_OVER, null, result(over), List.of(facts), over ? facts : need);
	}

	private List<String> delegations(Side side, Predicate<Position> condition) {
		return this.proposal.positions()
			.stream()
			.filter((position) -> side.delegations().contains(position.delegation()))
			.filter(condition)
			.map(Position::delegation)
			.toList();
	}

	private static Requirement requirement(Code code, Side side, boolean holds, String facts, String need) {
		return new Requirement(code, side.body(), result(holds), List.of(facts), holds ? facts : need);
	}

	private static Result result(boolean holds) {
		return holds ? Result.SATISFIED : Result.UNSATISFIED;
	}

}

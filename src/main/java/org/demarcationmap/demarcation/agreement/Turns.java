package org.demarcationmap.demarcation.agreement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.Position;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Whose turn it is while a proposal is open, side by side, from the requirements that
 * stand in the way.
 */
class Turns {

	private final Situation situation;

	private final List<Requirement> blockers;

	Turns(Situation situation, List<Requirement> blockers) {
		this.situation = situation;
		this.blockers = blockers;
	}

	List<Turn> all() {
		var turns = new ArrayList<Turn>();
		this.situation.demarcation().sides().forEach((side) -> {
			concerns(side).map((concern) -> concern(side, concern)).forEach(turns::add);
			requests(side).map((position) -> request(side, position)).forEach(turns::add);
			silent(side).ifPresent(turns::add);
		});
		left().map(this::answered).forEach(turns::add);
		return turns.isEmpty() ? everyone() : List.copyOf(turns);
	}

	/** While nothing but the comment period stands in the way, all may comment. */
	private List<Turn> everyone() {
		return this.situation.proposal()
			.progress()
			.commentsUntil()
			.filter((_) -> blocker(RequirementCode.COMMENT_PERIOD_OVER, null).isPresent())
			.stream()
			.flatMap((end) -> this.situation.demarcation()
				.bodies()
				.stream()
				.map((side) -> turn(side, "every delegation of " + side, this.situation.worded(),
						"comment until " + end)))
			.toList();
	}

	private Stream<Concern> concerns(Side side) {
		return this.situation.standings()
			.openConcerns()
			.stream()
			.filter((concern) -> side.delegations().contains(concern.delegation()));
	}

	/**
	 * The concerns of those who left every side block as well, and somebody must answer.
	 */
	private Stream<Concern> left() {
		return this.situation.standings()
			.openConcerns()
			.stream()
			.filter((concern) -> this.situation.demarcation().sidesOf(concern.delegation()).isEmpty());
	}

	private Turn concern(Side side, Concern concern) {
		if (this.situation.standings().onEarlierWording(concern)) {
			return turn(side.body(), concern.delegation(), this.situation.worded(),
					"say whether the new wording lifts its concern" + on(concern));
		}
		return answered(concern);
	}

	private Turn answered(Concern concern) {
		return turn(authorsSide(), this.situation.author(), concern.raised().at(),
				"answer the concern of " + concern.delegation() + on(concern));
	}

	private static String on(Concern concern) {
		return concern.place().clause().map((clause) -> " on " + Phrases.name(clause)).orElse("");
	}

	private BodyCode authorsSide() {
		return this.situation.proposal().facts().side();
	}

	private Stream<Position> requests(Side side) {
		return side.delegations()
			.stream()
			.flatMap((delegation) -> this.situation.standings().current(delegation).stream())
			.filter((position) -> position.asksForTimeAt(this.situation.now()));
	}

	private Turn request(Side side, Position request) {
		return turn(side.body(), request.delegation(), request.taken(), "take a position before the time ends that it"
				+ " asked for, at " + request.words().lapses().map(Instant::toString).orElse(""));
	}

	private Optional<Turn> silent(Side side) {
		var lacking = Stream.of(RequirementCode.SUPPORT, RequirementCode.QUORUM)
			.flatMap((code) -> blocker(code, side.body()).stream())
			.flatMap((requirement) -> requirement.clauses().stream())
			.distinct()
			.toList();
		if (lacking.isEmpty()) {
			return Optional.empty();
		}
		var silent = side.delegations()
			.stream()
			.filter((delegation) -> !this.situation.isAuthor(delegation))
			.filter((delegation) -> lacking.stream().anyMatch((clause) -> !speaks(delegation, clause)))
			.toList();
		return Optional.of(silent.isEmpty() ? unsupported(side) : silent(side, silent));
	}

	private Turn silent(Side side, List<String> silent) {
		var outdated = silent.stream().allMatch((it) -> !this.situation.standings().current(it).isEmpty());
		var many = silent.size() > 1;
		var confirm = many ? "confirm their positions, or take others" : "confirm its position, or take another";
		return turn(side.body(), Phrases.and(silent), this.situation.worded(),
				outdated ? confirm : many ? "take positions" : "take a position");
	}

	private Turn unsupported(Side side) {
		return turn(authorsSide(), this.situation.author(), lastSaid(),
				"win the support of " + side.body() + ", where all spoke and too few support it");
	}

	private boolean speaks(String delegation, ClauseKey clause) {
		Predicate<Standing> its = (standing) -> standing.delegation().equals(delegation);
		return this.situation.standings().on(clause).filter(its).anyMatch((it) -> it.stand().isPresent());
	}

	private Instant lastSaid() {
		return this.situation.proposal()
			.positions()
			.stream()
			.map(Position::taken)
			.max(Instant::compareTo)
			.orElse(this.situation.worded());
	}

	private Optional<Requirement> blocker(RequirementCode code, @Nullable BodyCode side) {
		return this.blockers.stream().filter((it) -> it.code() == code && Objects.equals(it.body(), side)).findFirst();
	}

	private Turn turn(BodyCode side, String who, Instant since, String reason) {
		return Turn.of(side, who, since, this.situation.now(), reason);
	}

}

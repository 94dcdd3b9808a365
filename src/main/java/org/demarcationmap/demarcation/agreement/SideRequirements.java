package org.demarcationmap.demarcation.agreement;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.demarcationmap.demarcation.proposals.Stand;
import org.demarcationmap.demarcation.standing.Standing;

/**
 * What is asked of one side, clause by clause. Nobody is counted against anybody: a side
 * needs one support that is not the author's own, and nobody who blocks.
 */
class SideRequirements {

	private final Situation situation;

	private final Side side;

	SideRequirements(Situation situation, Side side) {
		this.situation = situation;
		this.side = side;
	}

	private BodyCode body() {
		return this.side.body();
	}

	Requirement support() {
		var lacking = clausesWhere((clause) -> supporters(clause).allMatch(this.situation::isAuthor));
		var supporters = distinct(clauses().stream().flatMap(this::supporters));
		var facts = supporters.isEmpty() ? "No delegation of " + body() + " supports it."
				: "It is supported on the side of " + body() + " by " + Phrases.and(supporters) + ".";
		if (lacking.isEmpty()) {
			return Requirement.satisfied(RequirementCode.SUPPORT, body(), facts);
		}
		return Requirement
			.unsatisfied(RequirementCode.SUPPORT, body(), facts,
					"support from a delegation of " + body() + " other than the author's"
							+ Phrases.on(lacking, clauses()))
			.on(lacking);
	}

	/**
	 * A delegation of two sides cannot give the support that both of them need; it gives
	 * that of its first.
	 */
	private Stream<String> supporters(ClauseKey clause) {
		return standings(clause, (standing) -> standing.is(Stand.SUPPORT))
			.filter((delegation) -> this.situation.demarcation().sidesOf(delegation).getFirst().equals(this.side));
	}

	Requirement noConcern() {
		var open = concerns().toList();
		if (open.isEmpty()) {
			return Requirement.satisfied(RequirementCode.NO_OPEN_CONCERN, body(),
					"No delegation of " + body() + " has an open concern.");
		}
		return OpenConcerns.blocking(this.situation, this.side, open);
	}

	private Stream<Concern> concerns() {
		return this.situation.standings()
			.openConcerns()
			.stream()
			.filter((concern) -> this.side.delegations().contains(concern.delegation()));
	}

	Requirement noRequestForTime() {
		var blocked = clausesWhere((clause) -> asking(clause).findAny().isPresent());
		if (blocked.isEmpty()) {
			return Requirement.satisfied(RequirementCode.NO_REQUEST_FOR_TIME, body(),
					"No delegation of " + body() + " asks for time.");
		}
		var asking = distinct(blocked.stream().flatMap(this::asking));
		return Requirement
			.unsatisfied(RequirementCode.NO_REQUEST_FOR_TIME, body(),
					"Time is asked for on the side of " + body() + " by " + Phrases.and(asking) + ".", "the time that "
							+ Phrases.and(asking) + " (" + body() + ") asked for" + Phrases.on(blocked, clauses()))
			.on(blocked);
	}

	private Stream<String> asking(ClauseKey clause) {
		return standings(clause, (standing) -> standing.is(Stand.MORE_TIME));
	}

	Requirement quorum() {
		var asked = this.situation.rules().quorum();
		if (asked == 0) {
			return Requirement.notApplicable(RequirementCode.QUORUM, body(), "The demarcation asks for no quorum.");
		}
		var lacking = clausesWhere((clause) -> speaking(clause).count() < asked);
		var spoke = distinct(clauses().stream().flatMap(this::speaking));
		var facts = "The quorum of " + body() + " is " + asked + ((asked == 1) ? " delegation. " : " delegations. ")
				+ (spoke.isEmpty() ? "None took a position." : Phrases.and(spoke) + " took a position.");
		if (lacking.isEmpty()) {
			return Requirement.satisfied(RequirementCode.QUORUM, body(), facts);
		}
		return Requirement
			.unsatisfied(RequirementCode.QUORUM, body(), facts,
					"positions of " + asked + ((asked == 1) ? " delegation of " : " delegations of ") + body()
							+ Phrases.on(lacking, clauses()))
			.on(lacking);
	}

	private Stream<String> speaking(ClauseKey clause) {
		return standings(clause, (standing) -> standing.stand().isPresent());
	}

	private Stream<String> standings(ClauseKey clause, Predicate<Standing> condition) {
		return this.situation.standings()
			.on(clause)
			.filter(condition)
			.map(Standing::delegation)
			.filter((delegation) -> this.side.delegations().contains(delegation));
	}

	private List<ClauseKey> clausesWhere(Predicate<ClauseKey> condition) {
		return clauses().stream().filter(condition).toList();
	}

	private List<ClauseKey> clauses() {
		return this.situation.standings().clauses();
	}

	private static List<String> distinct(Stream<String> names) {
		return names.distinct().toList();
	}

}

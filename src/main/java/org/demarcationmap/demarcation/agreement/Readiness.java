package org.demarcationmap.demarcation.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;
import org.demarcationmap.demarcation.standing.Standings;

/**
 * What a proposal still needs, in one object that feeds the blockers, the sentence, the
 * turns and the refusal of a conclusion, so that they cannot differ.
 *
 * @param standings who stands where
 * @param requirements every requirement with its result and facts
 * @param missingConclusions the sides whose co-chair has not concluded
 * @param clausesReady the clauses on which everything holds that is asked of them
 * @param clausesBlocked the other clauses
 * @param turns whose turn it is, side by side
 * @param sentence what is still needed, for reading aloud
 */
public record Readiness(Standings standings, List<Requirement> requirements, List<BodyCode> missingConclusions,
		List<ClauseKey> clausesReady, List<ClauseKey> clausesBlocked, List<Turn> turns, String sentence) {

	public Readiness {
		requirements = List.copyOf(requirements);
		missingConclusions = List.copyOf(missingConclusions);
		clausesReady = List.copyOf(clausesReady);
		clausesBlocked = List.copyOf(clausesBlocked);
		turns = List.copyOf(turns);
	}

	/**
	 * Looks at a proposal.
	 * @param proposal the proposal
	 * @param now the moment at which it is looked at
	 * @return what it still needs then
	 */
	public static Readiness of(Proposal proposal, Instant now) {
		return of(Situation.of(proposal, now));
	}

	private static Readiness of(Situation situation) {
		var requirements = new AgreementRequirements(situation).evaluate();
		var blockers = blockers(requirements);
		var proposal = situation.proposal();
		var concluded = proposal.conclusions().stream().map(Conclusion::side).toList();
		var missing = situation.demarcation().bodies().stream().filter((body) -> !concluded.contains(body)).toList();
		var blocked = situation.standings().clauses().stream().filter((it) -> isBlocked(it, blockers)).toList();
		var ready = situation.standings().clauses().stream().filter((it) -> !blocked.contains(it)).toList();
		return new Readiness(situation.standings(), requirements, missing, ready, blocked,
				turns(situation, blockers, missing), sentence(proposal, blockers, missing));
	}

	/**
	 * The requirements that do not hold yet.
	 * @return the blockers, side by side, then those of all
	 */
	public List<Requirement> blockers() {
		return blockers(this.requirements);
	}

	private static List<Requirement> blockers(List<Requirement> requirements) {
		return requirements.stream().filter(Requirement::blocks).toList();
	}

	/**
	 * Tells whether a requirement keeps some of the clauses from being concluded.
	 * @param blocker one of the blockers
	 * @param clauses clauses of the current revision
	 * @return {@code true} where it stands against one of them at least
	 */
	public boolean blocksAny(Requirement blocker, Collection<ClauseKey> clauses) {
		return clauses.stream().anyMatch((clause) -> isBlocked(clause, List.of(blocker)));
	}

	/** What could not be evaluated blocks every clause. */
	private static boolean isBlocked(ClauseKey clause, List<Requirement> blockers) {
		return blockers.stream().anyMatch((it) -> it.result() == Result.ERROR || it.clauses().contains(clause));
	}

	private static List<Turn> turns(Situation situation, List<Requirement> blockers, List<BodyCode> missing) {
		var proposal = situation.proposal();
		var side = proposal.facts().side();
		return switch (proposal.progress().state()) {
			case DRAFT -> List.of(Turn.of(side, proposal.facts().author(), proposal.facts().submitted(),
					situation.now(), "open the draft"));
			case REOPENED -> List.of(Turn.of(side, proposal.facts().author() + " or the co-chair of " + side,
					proposal.progress().reopened().orElseGet(situation::worded), situation.now(), "revise it"));
			case OPEN ->
				blockers.isEmpty() ? ConcludingTurns.of(situation, missing) : new Turns(situation, blockers).all();
			case PROVISIONALLY_AGREED, PARTLY_AGREED, NOT_AGREED, AGREED, SUPERSEDED, WITHDRAWN -> List.of();
		};
	}

	private static String sentence(Proposal proposal, List<Requirement> blockers, List<BodyCode> missing) {
		return switch (proposal.progress().state()) {
			case DRAFT -> "It is a draft: open it, so that delegations can take positions.";
			case PROVISIONALLY_AGREED -> "Nothing: it is provisionally agreed, until every side's body endorses it.";
			case PARTLY_AGREED ->
				"Nothing: a part of it is provisionally agreed, and what is not was split off into another proposal.";
			case NOT_AGREED -> "Nothing: all sides concluded that it is not agreed.";
			case AGREED -> "Nothing: it is agreed, and every side's body endorsed it.";
			case REOPENED ->
				"It was reopened. Still needed: a revision, by its author or the co-chair of " + proposal.facts().side()
						+ ", which opens it for comments again; or another proposal that takes its" + " place, with "
						+ proposal.id() + " in supersedes.";
			case SUPERSEDED -> "Nothing: a later conclusion took its place.";
			case WITHDRAWN -> "Nothing: it was withdrawn.";
			case OPEN -> open(proposal, blockers, missing);
		};
	}

	private static String open(Proposal proposal, List<Requirement> blockers, List<BodyCode> missing) {
		if (!blockers.isEmpty()) {
			return "Still needed: " + Requirement.joined(blockers) + ".";
		}
		if (proposal.divergent()) {
			return "The co-chairs recorded different conclusions; it stays open until they record the same.";
		}
		var names = missing.stream().map((side) -> "the co-chair of " + side).toList();
		return "Every requirement is met. Still needed: the "
				+ ((names.size() == 1) ? "conclusion of " : "conclusions of ") + Phrases.and(names) + ".";
	}

}

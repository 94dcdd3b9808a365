package org.demarcationmap.demarcation.agreement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Side;
import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.Concern;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.jspecify.annotations.Nullable;

/**
 * How open concerns stand in the way. One of a delegation that has left every side blocks
 * as well: it never lapses.
 */
final class OpenConcerns {

	private OpenConcerns() {
	}

	static Requirement blocking(Situation situation, Side side, List<Concern> open) {
		return requirement(situation, side.body(), open);
	}

	/**
	 * What delegations that left every side still object to.
	 * @param situation the proposal and who stands where
	 * @return the requirement that blocks, or empty where nobody left with a concern
	 */
	static Optional<Requirement> ofWhoLeft(Situation situation) {
		var left = situation.standings()
			.openConcerns()
			.stream()
			.filter((it) -> situation.demarcation().sidesOf(it.delegation()).isEmpty())
			.toList();
		return left.isEmpty() ? Optional.empty() : Optional.of(requirement(situation, null, left));
	}

	private static Requirement requirement(Situation situation, @Nullable BodyCode body, List<Concern> open) {
		var names = open.stream().map(Concern::delegation).distinct().sorted().toList();
		var place = (body != null) ? body.value() : "takes part in no side any more";
		var facts = open.stream()
			.sorted(Comparator.comparing(Concern::delegation).thenComparing((it) -> it.raised().at()))
			.map((concern) -> fact(situation, concern))
			.toList();
		return new Requirement(RequirementCode.NO_OPEN_CONCERN, body, Result.UNSATISFIED, facts,
				((open.size() == 1) ? "the concern of " : "the concerns of ") + Phrases.and(names) + " (" + place
						+ ") lifted",
				blocked(situation, open));
	}

	private static List<ClauseKey> blocked(Situation situation, List<Concern> open) {
		var standings = situation.standings();
		return standings.clauses()
			.stream()
			.filter((clause) -> open.stream().anyMatch((concern) -> standings.concerns(concern, clause)))
			.toList();
	}

	private static String fact(Situation situation, Concern concern) {
		var on = concern.place().clause().map((clause) -> " on " + Phrases.name(clause)).orElse("");
		var earlier = situation.standings().onEarlierWording(concern) ? ", on an earlier wording" : "";
		var level = ConcernLevel.of(concern, situation.rules(), situation.now());
		var with = switch (level) {
			case CO_CHAIRS, MANAGEMENT_TEAMS -> "with " + level.words();
			case RECORDED_AS_DISAGREEMENT -> level.words();
		};
		return concern.delegation() + " has an open concern" + on + earlier + ", raised "
				+ Phrases.days(concern.age(situation.now()).toDays()) + " ago, " + with + ".";
	}

}

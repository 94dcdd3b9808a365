package org.demarcationmap.demarcation.agreement;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.agreement.Requirement.Result;
import org.demarcationmap.demarcation.proposals.Conclusion;
import org.demarcationmap.demarcation.proposals.Proposal;

/**
 * What a proposal still needs, in one object that feeds the blockers, the sentence and
 * the refusal of a conclusion, so that they cannot differ.
 *
 * @param requirements every requirement with its result and facts
 * @param missingConclusions the sides whose co-chair has not concluded
 * @param sentence what is still needed, for reading aloud
 */
public record Readiness(List<Requirement> requirements, List<BodyCode> missingConclusions, String sentence) {

	public Readiness {
		requirements = List.copyOf(requirements);
		missingConclusions = List.copyOf(missingConclusions);
	}

	/**
	 * Looks at a proposal.
	 * @param demarcation its demarcation
	 * @param proposal the proposal
	 * @param now the moment at which it is looked at
	 * @return what it still needs then
	 */
	public static Readiness of(Demarcation demarcation, Proposal proposal, Instant now) {
		var requirements = new AgreementRequirements(demarcation, proposal, now).evaluate();
		var concluded = proposal.conclusions().stream().map(Conclusion::side).toList();
		var missing = demarcation.bodies().stream().filter((body) -> !concluded.contains(body)).toList();
		return new Readiness(requirements, missing, sentence(proposal, blockers(requirements), missing));
	}

	/**
	 * The requirements that do not hold yet.
	 * @return the blockers, side by side, then those of all
	 */
	public List<Requirement> blockers() {
		return blockers(this.requirements);
	}

	private static List<Requirement> blockers(List<Requirement> requirements) {
		return requirements.stream().filter((it) -> it.result() == Result.UNSATISFIED).toList();
	}

	private static String sentence(Proposal proposal, List<Requirement> blockers, List<BodyCode> missing) {
		return switch (proposal.progress().state()) {
			case DRAFT -> "It is a draft: open it, so that delegations can take positions.";
			case PROVISIONALLY_AGREED -> "Nothing: it is provisionally agreed, until every side's body endorses it.";
			case PARTLY_AGREED ->
				"Nothing: a part of it is provisionally agreed, and what is not was split off into another proposal.";
			case NOT_AGREED -> "Nothing: all sides concluded that it is not agreed.";
			case AGREED -> "Nothing: it is agreed, and every side's body endorsed it.";
			case REOPENED -> "It was reopened: a proposal that follows it is needed.";
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
		var names = missing.stream().map(BodyCode::value).toList();
		return "Every requirement is met. Still needed: the conclusion of the co-chair of "
				+ String.join(" and of ", names) + ".";
	}

}

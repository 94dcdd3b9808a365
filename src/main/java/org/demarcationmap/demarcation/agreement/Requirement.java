package org.demarcationmap.demarcation.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.clauses.ClauseKey;
import org.demarcationmap.demarcation.proposals.RequirementCode;
import org.jspecify.annotations.Nullable;

/**
 * One thing that must hold before a proposal can be concluded as agreed, with the facts
 * that were looked at.
 *
 * @param code which requirement it is
 * @param body the side it is asked of, or nothing where it is asked of all
 * @param result whether it holds
 * @param facts what was looked at, as sentences
 * @param message what is still needed, as a phrase; or that it is met
 * @param clauses the clauses on which it does not hold
 */
public record Requirement(RequirementCode code, @Nullable BodyCode body, Result result, List<String> facts,
		String message, List<ClauseKey> clauses) {

	public Requirement {
		facts = List.copyOf(facts);
		clauses = List.copyOf(clauses);
	}

	static Requirement satisfied(RequirementCode code, @Nullable BodyCode body, String fact) {
		return new Requirement(code, body, Result.SATISFIED, List.of(fact), fact, List.of());
	}

	static Requirement unsatisfied(RequirementCode code, @Nullable BodyCode body, String fact, String need) {
		return new Requirement(code, body, Result.UNSATISFIED, List.of(fact), need, List.of());
	}

	static Requirement notApplicable(RequirementCode code, @Nullable BodyCode body, String fact) {
		return new Requirement(code, body, Result.NOT_APPLICABLE, List.of(fact), fact, List.of());
	}

	Requirement on(List<ClauseKey> blocked) {
		return new Requirement(this.code, this.body, this.result, this.facts, this.message, blocked);
	}

	/** What it comes to where all co-chairs agreed to go on without it. */
	Requirement overridden(String fact) {
		var all = Stream.concat(this.facts.stream(), Stream.of(fact)).toList();
		return new Requirement(this.code, this.body, Result.OVERRIDDEN, all, fact, List.of());
	}

	/**
	 * Tells whether it keeps the proposal from being concluded as agreed.
	 * @return {@code true} where it does not hold, or could not be evaluated
	 */
	public boolean blocks() {
		return switch (this.result) {
			case UNSATISFIED, ERROR -> true;
			case SATISFIED, OVERRIDDEN, NOT_APPLICABLE -> false;
		};
	}

	/**
	 * The side it is asked of.
	 * @return the side's body, or empty where it is asked of all
	 */
	public Optional<BodyCode> side() {
		return Optional.ofNullable(this.body);
	}

	/**
	 * What several requirements still need.
	 * @param requirements those that do not hold
	 * @return their phrases in one sentence, without the full stop
	 */
	public static String joined(List<Requirement> requirements) {
		return requirements.stream().map(Requirement::message).collect(Collectors.joining("; "));
	}

	/**
	 * Whether a requirement holds.
	 */
	public enum Result {

		/** It holds. */
		SATISFIED,

		/** It does not hold yet. */
		UNSATISFIED,
		/**
		 * It does not hold, and the co-chairs of all sides agreed to go on without it.
		 */
		OVERRIDDEN,
		/** The demarcation does not ask for it. */
		NOT_APPLICABLE,
		/** It could not be evaluated; it blocks until it can be. */
		ERROR

	}

}

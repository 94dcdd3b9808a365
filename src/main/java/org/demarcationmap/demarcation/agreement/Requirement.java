package org.demarcationmap.demarcation.agreement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyCode;
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
 */
public record Requirement(Code code, @Nullable BodyCode body, Result result, List<String> facts, String message) {

	public Requirement {
		facts = List.copyOf(facts);
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
	 * The kinds of requirement.
	 */
	public enum Code {

		/** A delegation of the side, other than the author's, supports it. */
		SUPPORT,

		/** No delegation of the side has an open concern. */
		NO_OPEN_CONCERN,

		/** No delegation of the side has a running request for time. */
		NO_REQUEST_FOR_TIME,

		/** The comment period is over. */
		COMMENT_PERIOD_OVER

	}

	/**
	 * Whether a requirement holds.
	 */
	public enum Result {

		/** It holds. */
		SATISFIED,

		/** It does not hold yet. */
		UNSATISFIED

	}

}

package org.demarcationmap.access.keeping;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;

/**
 * Refusals of names that lead to nothing.
 */
final class Unknown {

	private Unknown() {
	}

	static <T> Outcome<T> participant(String name) {
		return Outcome.refused(ErrorCode.UNKNOWN_PARTICIPANT,
				"There is no account '" + name + "'. Accounts are listed by participants { edges { node { name } } }.",
				"participant");
	}

	static <T> Outcome<T> delegation(String name) {
		return Outcome.refused(ErrorCode.UNKNOWN_DELEGATION, "There is no delegation '" + name
				+ "'. Delegations are listed by delegations { edges { node { name } } }.", "delegation");
	}

}

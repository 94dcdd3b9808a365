package org.demarcationmap.demarcation;

import java.util.stream.Collectors;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Outcome;
import org.demarcationmap.graphql.Refusals;
import org.demarcationmap.graphql.UserError;

/**
 * The refusals of names that lead nowhere, each with what there is instead.
 */
public final class Unknown {

	private Unknown() {
	}

	public static UserError side(Demarcation demarcation, String side) {
		var known = demarcation.bodies().stream().map(Object::toString).collect(Collectors.joining(" and "));
		return new UserError(ErrorCode.UNKNOWN_SIDE,
				"'" + side + "' is not a side of " + demarcation.slug() + ". Its sides are " + known + ".", "side");
	}

	/** A topic that there is not, or that is not in scope. */
	public static void topicOf(Refusals refusals, Demarcation demarcation, String topic, boolean exists,
			String... path) {
		if (exists) {
			outOfScope(refusals, demarcation, topic, path);
		}
		else {
			topic(refusals, topic, path);
		}
	}

	/** A topic that there is not. */
	public static void topic(Refusals refusals, String topic, String... path) {
		refusals.add(ErrorCode.UNKNOWN_TOPIC,
				"There is no topic '" + topic + "'. Topics are listed by topics { edges { node { slug } } }.", path);
	}

	private static void outOfScope(Refusals refusals, Demarcation demarcation, String topic, String... path) {
		refusals.add(ErrorCode.OUT_OF_SCOPE,
				"The topic '" + topic + "' is not in the scope of " + demarcation.slug()
						+ ". Its scope is listed by demarcation(slug: \"" + demarcation.slug() + "\") { topicSlugs }.",
				path);
	}

	public static <T> Outcome<T> proposal(String id) {
		return Outcome.refused(ErrorCode.UNKNOWN_PROPOSAL, proposalSentence(id), "proposal");
	}

	public static String proposalSentence(String id) {
		return "There is no proposal '" + id
				+ "'. Proposals are listed by proposals(demarcation: …) { edges { node { id } } }.";
	}

}

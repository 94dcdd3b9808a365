package org.demarcationmap.demarcation.rules;

import java.time.Instant;
import java.util.List;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.demarcation.Rules;
import org.demarcationmap.graphql.Node;
import org.jspecify.annotations.Nullable;

/**
 * Other rules for a demarcation. They come into force once the co-chairs of all its sides
 * consented.
 *
 * @param id the opaque key
 * @param demarcation the slug of the demarcation
 * @param rules the rules, under the number that they have or would have
 * @param reason why they were proposed
 * @param state how far they came
 * @param consents who consented, the side that proposed them first
 * @param ending when they were withdrawn, if they were
 */
public record RulesChange(String id, String demarcation, Rules rules, String reason, State state,
		List<Consent> consents, @Nullable Ending ending) implements Node {

	public RulesChange {
		consents = List.copyOf(consents);
	}

	/**
	 * Tells whether a side consented.
	 * @param side the code of its body
	 */
	boolean hasConsentOf(String side) {
		return this.consents.stream().anyMatch((it) -> it.side().value().equals(side));
	}

	/**
	 * How far a change of rules came.
	 */
	public enum State {

		/** Some side has still to consent. */
		PROPOSED,

		/** All sides consented: the rules are in force, or were until others came. */
		CONSENTED,

		/** A side withdrew or refused it. */
		WITHDRAWN

	}

	/**
	 * The consent of a side.
	 *
	 * @param side the body
	 * @param by the account of its co-chair
	 * @param given when
	 */
	public record Consent(BodyCode side, String by, Instant given) {

	}

	/**
	 * That it was withdrawn.
	 *
	 * @param side the body whose co-chair withdrew or refused it
	 * @param by the account of the co-chair
	 * @param made when
	 * @param reason why
	 */
	public record Ending(BodyCode side, String by, Instant made, String reason) {

	}

}

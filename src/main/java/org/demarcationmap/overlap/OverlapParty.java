package org.demarcationmap.overlap;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;

import org.demarcationmap.catalogue.BodyCode;

/**
 * Who is responsible for a text: a body, and its Question where one is known.
 *
 * @param bodyKey the key of the body
 * @param body the body
 * @param question the Question, where it is known
 */
public record OverlapParty(String bodyKey, BodyCode body, @Nullable KnownQuestion question) {

	/** Reads what a statement gives of a body and a Question. */
	public static OverlapParty of(Value body, Value question) {
		return new OverlapParty(OverlapNodes.text(body, "key"), new BodyCode(OverlapNodes.text(body, "code")),
				OverlapNodes.question(question));
	}

	/** What it is called: the Question, or else the body. */
	public String name() {
		return (this.question != null) ? this.question.toString() : this.body.value();
	}

}

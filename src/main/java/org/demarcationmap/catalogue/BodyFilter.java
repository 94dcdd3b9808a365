package org.demarcationmap.catalogue;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Node;

/**
 * Which bodies are wanted; what is null does not matter.
 *
 * @param kind what they are
 * @param status whether they exist
 */
public record BodyFilter(@Nullable List<BodyKind> kind, @Nullable List<BodyStatus> status) {

	/** Every body. */
	public static final BodyFilter ANY = new BodyFilter(null, null);

	Parameters parameters() {
		return new Parameters().withNames("kind", this.kind).withNames("status", this.status);
	}

	Condition conditions(Node body) {
		return Statements.isOneOf(body, "kind", this.kind).and(Statements.isOneOf(body, "status", this.status));
	}

}

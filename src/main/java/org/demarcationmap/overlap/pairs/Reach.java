package org.demarcationmap.overlap.pairs;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.overlap.Scope;

/**
 * How far a computation reaches.
 *
 * @param sides the codes of the bodies between which pairs are looked for
 * @param withUnknown whether texts take part of which no body is known, which may be
 * anybody's but not each other's
 * @param topics the slugs of the topics that count, of which one text of a pair must
 * treat one; null where all count and none must be treated
 * @param aspects the aspects that count; empty for all
 */
public record Reach(List<String> sides, boolean withUnknown, @Nullable List<String> topics, List<String> aspects) {

	/** Between these sides alone. */
	public Reach(List<String> sides, @Nullable List<String> topics, List<String> aspects) {
		this(sides, false, topics, aspects);
	}

	/** Whatever the texts of these bodies are about. */
	public static Reach between(List<BodyCode> sides) {
		return new Reach(texts(sides), null, List.of());
	}

	/** The same, and texts of which no body is known. */
	public static Reach betweenAll(List<BodyCode> bodies) {
		return new Reach(texts(bodies), true, null, List.of());
	}

	public static Reach of(Scope scope) {
		return new Reach(texts(scope.sides()), texts(scope.topics()), texts(scope.countedAspects()));
	}

	private static List<String> texts(List<?> values) {
		return values.stream().map(Object::toString).toList();
	}

}

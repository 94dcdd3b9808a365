package org.demarcationmap.demarcation.annotations;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Who sees an annotation.
 *
 * @param circle the circle of readers
 * @param side the code of the body whose side reads it, where one side does
 */
public record Visibility(Circle circle, @Nullable String side) {

	static final Visibility EVERYONE = new Visibility(Circle.ALL, null);

	public Visibility {
		if ((circle == Circle.SIDE) != (side != null)) {
			throw new IllegalArgumentException(
					"A side is named where one side reads it, and only there; here it is " + side + ".");
		}
	}

	boolean isForAll() {
		return this.circle == Circle.ALL;
	}

	/**
	 * What the journal keeps of a text: what only some may read it does not repeat.
	 */
	Map<String, Object> ofText(String text) {
		return isForAll() ? Map.of("text", text)
				: Map.of("visibility", this.circle.name(), "side", Optional.ofNullable(this.side).orElse(""));
	}

	/**
	 * The circles of readers.
	 */
	public enum Circle {

		/** Everyone who can sign in. */
		ALL,

		/** Those of one side: its co-chairs, the experts of its body, its delegations. */
		SIDE,

		/** The co-chairs of all sides. */
		CO_CHAIRS

	}

}

package org.demarcationmap.demarcation.annotations;

import org.jspecify.annotations.Nullable;

/**
 * Who sees an annotation.
 *
 * @param circle the circle of readers
 * @param side the code of the body whose side reads it, where one side does
 */
public record Visibility(Circle circle, @Nullable String side) {

	public Visibility {
		if ((circle == Circle.SIDE) != (side != null)) {
			throw new IllegalArgumentException(
					"A side is named where one side reads it, and only there; here it is " + side + ".");
		}
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

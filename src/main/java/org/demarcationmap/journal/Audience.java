package org.demarcationmap.journal;

import java.util.Objects;

/**
 * Who may read an entry of the journal.
 *
 * @param kind what kind of readers
 * @param side the code of the body for {@link Kind#SIDE}; empty for the others
 */
public record Audience(Kind kind, String side) {

	/** Everyone who can sign in. */
	public static final Audience EVERYONE = new Audience(Kind.EVERYONE, "");

	/** The secretariat alone. */
	public static final Audience SECRETARIAT = new Audience(Kind.SECRETARIAT, "");

	/** The co-chairs of all sides of the entry's demarcation. */
	public static final Audience CO_CHAIRS = new Audience(Kind.CO_CHAIRS, "");

	public Audience {
		Objects.requireNonNull(kind);
		if (side.isEmpty() == (kind == Kind.SIDE)) {
			throw new IllegalArgumentException(
					"An audience names a side if it is one, and only then: " + kind + " '" + side + "' does not fit.");
		}
	}

	/**
	 * Those who belong to one side of the entry's demarcation.
	 * @param body the code of the side's body
	 */
	public static Audience ofSide(String body) {
		return new Audience(Kind.SIDE, body);
	}

	/**
	 * Reads the notation.
	 * @param notation such as {@code EVERYONE} or {@code SIDE SG2}
	 * @throws IllegalArgumentException if it is none
	 */
	public static Audience parse(String notation) {
		var parts = notation.split(" ", 2);
		return new Audience(Kind.valueOf(parts[0]), (parts.length > 1) ? parts[1] : "");
	}

	@Override
	public String toString() {
		return this.side.isEmpty() ? this.kind.name() : this.kind + " " + this.side;
	}

	/**
	 * The kinds of readers.
	 */
	public enum Kind {

		/** Everyone who can sign in. */
		EVERYONE,

		/** The secretariat. */
		SECRETARIAT,

		/** The co-chairs of all sides of a demarcation. */
		CO_CHAIRS,

		/** Experts, co-chairs and delegations of one side of a demarcation. */
		SIDE

	}

}

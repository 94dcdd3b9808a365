package org.demarcationmap.catalogue;

import java.util.Optional;

/**
 * The short name of a body that works on texts, such as {@code SG2}, {@code TSAG} or
 * {@code JCG-IoTSec}.
 *
 * @param value the code as ITU-T writes it
 */
public record BodyCode(String value) {

	/** How many characters a code may have. */
	public static final int LONGEST = 60;

	public BodyCode {
		if (!isCode(value)) {
			throw new IllegalArgumentException(
					"'" + value + "' is no code of a body: write it like SG2, TSAG or JCG-IoTSec.");
		}
	}

	/**
	 * Reads a code, forgiving space around it.
	 * @param text the code
	 * @return the code
	 */
	public static BodyCode parse(String text) {
		return new BodyCode(text.strip());
	}

	/**
	 * Reads a code that a user wrote.
	 * @param text what may be a code
	 * @return the code, or empty where no body can have it
	 */
	public static Optional<BodyCode> read(String text) {
		return isCode(text) ? Optional.of(new BodyCode(text)) : Optional.empty();
	}

	private static boolean isCode(String value) {
		return !value.isBlank() && value.equals(value.strip()) && value.length() <= LONGEST
				&& value.chars().noneMatch(Character::isISOControl);
	}

	@Override
	public String toString() {
		return this.value;
	}

}

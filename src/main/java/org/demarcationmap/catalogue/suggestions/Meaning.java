package org.demarcationmap.catalogue.suggestions;

/**
 * What an expression of the vocabulary speaks of.
 *
 * @param subject the subject, in the stems of its words
 * @param strength how surely, from 0 to 1
 * @param same whether the expression is another word for the subject, and not one for
 * something narrower
 */
record Meaning(String subject, double strength, boolean same) {

	private static final double OTHER_WORD = 0.95;

	private static final double NARROWER = 0.85;

	Meaning {
		if (!(strength > 0 && strength <= 1)) {
			throw new IllegalArgumentException("The vocabulary says " + strength + " of '" + subject
					+ "': a strength lies above 0 and is 1 at most.");
		}
	}

	static Meaning itself(String subject) {
		return new Meaning(subject, 1, true);
	}

	static Meaning otherWord(String subject) {
		return new Meaning(subject, OTHER_WORD, true);
	}

	/**
	 * A hint at a subject.
	 * @param subject the subject
	 * @param strength how surely; empty for the usual strength of something narrower
	 */
	static Meaning narrower(String subject, String strength) {
		return new Meaning(subject, strength.isEmpty() ? NARROWER : Double.parseDouble(strength), false);
	}

}

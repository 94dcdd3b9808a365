package org.demarcationmap.catalogue;

/**
 * How sure whoever made a claim was of it.
 *
 * @param value from 0 to 1
 */
public record Confidence(double value) {

	public Confidence {
		if (!(value >= 0 && value <= 1)) {
			throw new IllegalArgumentException(value + " is no confidence: it lies between 0 and 1.");
		}
	}

	/**
	 * Reads a confidence.
	 * @param text such as {@code 0.95}
	 * @return the confidence
	 */
	public static Confidence parse(String text) {
		try {
			return new Confidence(Double.parseDouble(text.strip()));
		}
		catch (NumberFormatException ex) {
			throw new IllegalArgumentException("'" + text + "' is no confidence: write it like 0.95.", ex);
		}
	}

	@Override
	public String toString() {
		return Double.toString(this.value);
	}

}

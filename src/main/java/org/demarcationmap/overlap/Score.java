package org.demarcationmap.overlap;

/**
 * How strong something is, from 0 to 1, to three digits.
 *
 * @param value the number
 */
public record Score(double value) implements Comparable<Score> {

	/** The whole of it. */
	public static final Score FULL = new Score(1);

	/** None of it. */
	public static final Score NONE = new Score(0);

	private static final int STEPS = 1000;

	public Score {
		if (!(value >= 0 && value <= 1)) {
			throw new IllegalArgumentException(value + " is no score: it lies between 0 and 1.");
		}
		value = Math.round(value * STEPS) / (double) STEPS;
	}

	/**
	 * The score as a whole number, for cursors.
	 * @return from 0 to 1000
	 */
	public int thousandths() {
		return (int) Math.round(this.value * STEPS);
	}

	@Override
	public int compareTo(Score other) {
		return Double.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Double.toString(this.value);
	}

}

package org.demarcationmap.overlap;

/**
 * How strong something is, from 0 to 1, before it is rounded to a {@link Score}.
 *
 * @param value the number
 */
public record Strength(double value) implements Comparable<Strength> {

	static final Strength FULL = new Strength(1);

	static final Strength NONE = new Strength(0);

	Strength times(Strength other) {
		return new Strength(this.value * other.value);
	}

	/**
	 * The geometric mean: high only where both are, and the same whichever comes first.
	 */
	Strength meanWith(Strength other) {
		return new Strength(Math.sqrt(this.value * other.value));
	}

	boolean isNone() {
		return this.value == 0;
	}

	Score toScore() {
		return new Score(this.value);
	}

	@Override
	public int compareTo(Strength other) {
		return Double.compare(this.value, other.value);
	}

}

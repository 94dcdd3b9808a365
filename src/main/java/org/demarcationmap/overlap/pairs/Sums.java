package org.demarcationmap.overlap.pairs;

import java.util.function.IntConsumer;

/**
 * What one text has in common with others, added up for each of them.
 */
final class Sums {

	private final double[] sums;

	private final int[] others;

	private int count;

	Sums(Texts texts) {
		this.sums = new double[texts.size()];
		this.others = new int[texts.size()];
	}

	/** Adds a little more for another text; nothing is never added. */
	void add(int other, double value) {
		if (value <= 0) {
			return;
		}
		if (this.sums[other] == 0) {
			this.others[this.count++] = other;
		}
		this.sums[other] += value;
	}

	/**
	 * Adds a chance that the two belong together, of those which each takes its share of
	 * the doubt that the others leave.
	 */
	void addChance(int other, double chance) {
		add(other, -Math.log1p(-Math.min(chance, MOST)));
	}

	/** What all chances make together. */
	static double together(double sum) {
		return -Math.expm1(-sum);
	}

	private static final double MOST = 0.999;

	double of(int other) {
		return this.sums[other];
	}

	void forEach(IntConsumer action) {
		for (var index = 0; index < this.count; index++) {
			action.accept(this.others[index]);
		}
	}

	void clear() {
		forEach((other) -> this.sums[other] = 0);
		this.count = 0;
	}

}

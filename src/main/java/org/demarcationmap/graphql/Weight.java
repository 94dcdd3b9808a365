package org.demarcationmap.graphql;

/**
 * What a part of a query weighs: how deep its fields are nested, about how many values it
 * may put into the answer, and how many fields it renames. Sums stop growing at a ceiling
 * instead of overflowing.
 */
record Weight(int depth, long cost, long aliases) {

	static final Weight NOTHING = new Weight(0, 0, 0);

	private static final long CEILING = Integer.MAX_VALUE;

	Weight plus(Weight other) {
		return new Weight(Math.max(this.depth, other.depth), bounded(this.cost + other.cost),
				bounded(this.aliases + other.aliases));
	}

	/** The weight of a field that holds this selection once for every row. */
	Weight under(int rows, boolean renamed) {
		return new Weight(this.depth + 1, bounded(1 + rows * this.cost), bounded(this.aliases + (renamed ? 1 : 0)));
	}

	private static long bounded(long sum) {
		return Math.min(sum, CEILING);
	}

}

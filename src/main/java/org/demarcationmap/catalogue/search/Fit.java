package org.demarcationmap.catalogue.search;

import java.util.Arrays;

/**
 * How well a word of a text fits a word that somebody looks for, the best first.
 */
enum Fit {

	/** It is the word. */
	EXACT(100),

	/** It begins with the word. */
	BEGINNING(80),

	/** It is the word but for slips of the pen. */
	SIMILAR(50),

	/** It is another word. */
	NONE(0);

	private final int weight;

	Fit(int weight) {
		this.weight = weight;
	}

	int weight() {
		return this.weight;
	}

	static Fit of(Word wanted, Word found) {
		var one = wanted.folded();
		var other = found.folded();
		if (one.equals(other)) {
			return EXACT;
		}
		if (one.length() > 1 && other.startsWith(one)) {
			return BEGINNING;
		}
		var slips = wanted.slips();
		return (slips > 0 && Math.abs(one.length() - other.length()) <= slips && distance(one, other) <= slips)
				? SIMILAR : NONE;
	}

	/**
	 * How many letters must be put in, left out, changed or exchanged with their
	 * neighbour to make one word of the other.
	 */
	private static int distance(String one, String other) {
		var before = new int[other.length() + 1];
		var above = new int[other.length() + 1];
		Arrays.setAll(above, (column) -> column);
		for (var row = 1; row <= one.length(); row++) {
			var current = new int[other.length() + 1];
			current[0] = row;
			for (var column = 1; column <= other.length(); column++) {
				var same = one.charAt(row - 1) == other.charAt(column - 1);
				var changed = above[column - 1] + (same ? 0 : 1);
				current[column] = Math.min(changed, Math.min(above[column], current[column - 1]) + 1);
				if (row > 1 && column > 1 && one.charAt(row - 1) == other.charAt(column - 2)
						&& one.charAt(row - 2) == other.charAt(column - 1)) {
					current[column] = Math.min(current[column], before[column - 2] + 1);
				}
			}
			before = above;
			above = current;
		}
		return above[other.length()];
	}

}

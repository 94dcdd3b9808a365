package org.demarcationmap.overlap.pairs;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.demarcationmap.overlap.Score;
import org.demarcationmap.overlap.Signal;

/**
 * Two texts that overlap.
 *
 * @param left the key of the one whose key comes first
 * @param right the key of the other
 * @param signals what each signal gave, before it is weighed; those that gave nothing are
 * left out
 * @param score how strong the overlap is
 */
public record Pair(String left, String right, Map<Signal, Double> signals, Score score) {

	/** The strongest first, then by the keys of the two. */
	public static final Comparator<Pair> STRONGEST_FIRST = Comparator.comparing(Pair::score)
		.reversed()
		.thenComparing(Pair::left)
		.thenComparing(Pair::right);

	public Pair {
		signals = Map.copyOf(signals);
		if (left.compareTo(right) >= 0) {
			throw new IllegalArgumentException(
					"The pair of " + left + " and " + right + " stands the wrong way round.");
		}
	}

	static Pair of(String one, String other, Map<Signal, Double> signals, Score score) {
		return (one.compareTo(other) < 0) ? new Pair(one, other, signals, score) : new Pair(other, one, signals, score);
	}

	/** The keys of both. */
	public List<String> keys() {
		return List.of(this.left, this.right);
	}

	/** The other one of the two. */
	public String otherThan(String key) {
		return this.left.equals(key) ? this.right : this.left;
	}

}

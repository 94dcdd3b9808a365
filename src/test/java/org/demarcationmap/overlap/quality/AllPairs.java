package org.demarcationmap.overlap.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.demarcationmap.overlap.pairs.Pair;
import org.demarcationmap.overlap.pairs.Pairing;

/**
 * All pairs that are told: how many a text has, and which of them are kept.
 *
 * @param told how many of each text are told
 * @param strong how many of each text are strong
 * @param kept the keys of both texts of those that one of them has among its strongest
 */
record AllPairs(List<Integer> told, List<Integer> strong, Set<List<String>> kept) {

	private static final double STRONG = 0.1;

	static AllPairs of(Collection<String> texts, Pairing pairing, int perText) {
		var all = new AllPairs(new ArrayList<>(), new ArrayList<>(), new HashSet<>());
		texts.forEach((text) -> all.add(pairing.of(text), perText));
		return all;
	}

	private void add(List<Pair> pairs, int perText) {
		this.told.add(pairs.size());
		this.strong.add((int) pairs.stream().filter((pair) -> pair.score().value() >= STRONG).count());
		pairs.stream().limit(perText).map(Pair::keys).forEach(this.kept::add);
	}

	boolean keeps(Pair pair) {
		return this.kept.contains(pair.keys());
	}

	private static String spread(List<Integer> numbers) {
		var sorted = numbers.stream().sorted().toList();
		var all = numbers.stream().mapToLong(Integer::longValue).sum() / 2;
		return String.format(Locale.ROOT, "median %d, 90%% %d, most %d, altogether %d", sorted.get(sorted.size() / 2),
				sorted.get(sorted.size() * 9 / 10), sorted.getLast(), all);
	}

	@Override
	public String toString() {
		return "pairs of a text: %s; from %s up: %s; kept altogether: %d".formatted(spread(this.told), STRONG,
				spread(this.strong), this.kept.size());
	}

}

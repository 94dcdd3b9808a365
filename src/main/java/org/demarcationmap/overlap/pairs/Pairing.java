package org.demarcationmap.overlap.pairs;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.demarcationmap.overlap.OverlapWeights;
import org.demarcationmap.overlap.Signal;

/**
 * Finds the pairs of a text along what it holds, and weighs what all signals say of them
 * together: each takes its share of the doubt that the others left. Never are all texts
 * compared with all.
 */
public final class Pairing {

	private final Texts texts;

	private final Map<Signal, PairIndex> indexes;

	private final Map<Signal, Sums> sums = new EnumMap<>(Signal.class);

	private final OverlapWeights weights;

	public Pairing(Texts texts, Map<Signal, PairIndex> indexes, OverlapWeights weights) {
		this.texts = texts;
		this.indexes = indexes;
		this.weights = weights;
		indexes.keySet().forEach((signal) -> this.sums.put(signal, new Sums(texts)));
	}

	/**
	 * All pairs of a text that are strong enough to be told.
	 * @param key the key of the text
	 * @return strongest first; none where the text does not take part
	 */
	public List<Pair> of(String key) {
		var number = this.texts.number(key);
		return number.isPresent() ? of(number.getAsInt()) : List.of();
	}

	private List<Pair> of(int text) {
		this.indexes.forEach((signal, index) -> index.add(text, sums(signal)));
		var pairs = others(text).map((other) -> pair(text, other))
			.filter((pair) -> this.weights.isTold(pair.score()))
			.sorted(Pair.STRONGEST_FIRST)
			.toList();
		this.sums.values().forEach(Sums::clear);
		return pairs;
	}

	private Stream<Integer> others(int text) {
		var others = new TreeSet<Integer>();
		this.sums.values().forEach((sums) -> sums.forEach(others::add));
		return others.stream().filter((other) -> this.texts.get(text).canOverlap(this.texts.get(other)));
	}

	private Pair pair(int text, int other) {
		var signals = new EnumMap<Signal, Double>(Signal.class);
		this.indexes.forEach((signal, index) -> {
			var sum = sums(signal).of(other);
			if (sum > 0) {
				signals.put(signal, Math.min(1, index.score(sum)));
			}
		});
		return Pair.of(this.texts.get(text).key(), this.texts.get(other).key(), signals, this.weights.weigh(signals));
	}

	private Sums sums(Signal signal) {
		var sums = this.sums.get(signal);
		if (sums == null) {
			throw new IllegalStateException("There is no index of the signal " + signal + ".");
		}
		return sums;
	}

}

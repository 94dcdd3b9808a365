package org.demarcationmap.overlap.pairs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which words stand for which texts. The likeness of two texts is the sum, over the words
 * that they share, of the products of their weights.
 */
final class TextIndex implements PairIndex {

	private final List<List<Weighed>> words;

	private final Map<String, Postings> postings = new HashMap<>();

	TextIndex(Texts texts) {
		this.words = new ArrayList<>(Collections.nCopies(texts.size(), List.of()));
	}

	/** The words come in their order. */
	void put(int text, List<String> stems, List<Double> weights) {
		var words = new ArrayList<Weighed>(stems.size());
		for (var index = 0; index < stems.size(); index++) {
			var postings = this.postings.computeIfAbsent(stems.get(index), (_) -> new Postings());
			postings.add(text, weights.get(index));
			words.add(new Weighed(postings, weights.get(index)));
		}
		this.words.set(text, List.copyOf(words));
	}

	@Override
	public void add(int text, Sums sums) {
		this.words.get(text).forEach((word) -> word.postings().add(word.weight(), sums));
	}

	@Override
	public double score(double sum) {
		return sum;
	}

	/**
	 * A word of a text.
	 */
	private record Weighed(Postings postings, double weight) {
	}

	/**
	 * The texts that use a word.
	 */
	private static final class Postings {

		private int[] texts = new int[4];

		private double[] weights = new double[4];

		private int count;

		void add(int text, double weight) {
			if (this.count == this.texts.length) {
				this.texts = Arrays.copyOf(this.texts, 2 * this.count);
				this.weights = Arrays.copyOf(this.weights, 2 * this.count);
			}
			this.texts[this.count] = text;
			this.weights[this.count++] = weight;
		}

		void add(double weight, Sums sums) {
			for (var index = 0; index < this.count; index++) {
				sums.add(this.texts[index], weight * this.weights[index]);
			}
		}

	}

}

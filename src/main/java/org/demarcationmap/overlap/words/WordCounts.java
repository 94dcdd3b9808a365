package org.demarcationmap.overlap.words;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many texts of the catalogue use which words.
 *
 * @param all how many texts there are
 * @param using how many use a word; one that is missing is as rare as can be
 */
record WordCounts(int all, Map<String, Integer> using) {

	WordCounts {
		using = Map.copyOf(using);
	}

	static WordCounts of(Collection<Wording> texts) {
		var using = new HashMap<String, Integer>();
		texts.forEach((text) -> text.words().keySet().forEach((word) -> using.merge(word, 1, Integer::sum)));
		return new WordCounts(texts.size(), using);
	}

	/**
	 * The words that stand for a text, the heaviest first; their weights, squared, make
	 * 1.
	 * @param common words that more texts use stand for none
	 * @param most how many at most
	 */
	List<Weight> weigh(Wording text, int common, int most) {
		var heaviest = text.words()
			.entrySet()
			.stream()
			.filter((word) -> count(word.getKey()) <= common)
			.map((word) -> new Weight(word.getKey(), word.getValue() * rarity(word.getKey())))
			.filter((word) -> word.weight() > 0)
			.sorted(Comparator.comparingDouble(Weight::weight).reversed().thenComparing(Weight::stem))
			.limit(most)
			.toList();
		var length = Math.sqrt(heaviest.stream().mapToDouble((word) -> word.weight() * word.weight()).sum());
		return heaviest.stream().map((word) -> new Weight(word.stem(), word.weight() / length)).toList();
	}

	private int count(String word) {
		return this.using.getOrDefault(word, 1);
	}

	private double rarity(String word) {
		return Math.log((double) this.all / count(word));
	}

	/**
	 * A word that stands for a text.
	 */
	record Weight(String stem, double weight) {

		Map<String, Object> asMap() {
			return Map.of("stem", this.stem, "weight", this.weight);
		}

	}

}

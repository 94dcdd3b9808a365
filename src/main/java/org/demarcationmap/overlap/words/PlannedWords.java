package org.demarcationmap.overlap.words;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The words of a text that the catalogue does not have.
 *
 * @param said how many different words it says
 * @param known how many of them a text of the catalogue says
 * @param weights the words that would stand for it, with their weights
 */
public record PlannedWords(int said, int known, SortedMap<String, Double> weights) {

	public PlannedWords {
		weights = Collections.unmodifiableSortedMap(new TreeMap<>(weights));
	}

}

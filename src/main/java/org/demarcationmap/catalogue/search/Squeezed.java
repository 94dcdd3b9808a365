package org.demarcationmap.catalogue.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The letters and digits of a name without what stands between, and where in the name
 * each stands.
 *
 * @param letters small letters without accents
 * @param places where each stands
 */
record Squeezed(String letters, List<Integer> places) {

	static Squeezed of(List<Word> words) {
		var letters = new StringBuilder();
		var places = new ArrayList<Integer>();
		for (var word : words) {
			var folded = word.folded();
			letters.append(folded);
			for (var index = 0; index < folded.length(); index++) {
				places.add(word.start() + Math.min(index, word.text().length() - 1));
			}
		}
		return new Squeezed(letters.toString(), places);
	}

	int place(int index) {
		return this.places.get(index);
	}

}

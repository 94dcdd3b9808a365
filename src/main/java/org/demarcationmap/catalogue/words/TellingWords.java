package org.demarcationmap.catalogue.words;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words of a text that tell something about its subject: all but those such as "the"
 * and "which".
 */
public final class TellingWords {

	private static final Set<String> EMPTY = WordLists.read("common-words")
		.stream()
		.filter((entry) -> Double.parseDouble(entry.name()) == 0)
		.flatMap((entry) -> WordLists.expressions(entry.list()).stream())
		.collect(Collectors.toUnmodifiableSet());

	private TellingWords() {
	}

	/** The words in the form by which they are compared, each once, in order. */
	public static Set<String> of(String text) {
		var words = new TreeSet<>(Words.of(text).stems());
		words.removeAll(EMPTY);
		return words;
	}

}

package org.demarcationmap.catalogue.suggestions;

import org.demarcationmap.catalogue.words.Words;
import org.demarcationmap.catalogue.words.WordLists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.words.WordLists.Entry;

/**
 * The words of the field: which expressions speak of the same subject, and how much each
 * word tells. It knows no topics, so that whatever topics a catalogue has are read
 * through it in the same way as the texts.
 */
final class Vocabulary {

	private final Map<String, List<Meaning>> meanings = new HashMap<>();

	private final Map<String, Double> weights = new HashMap<>();

	private final Map<String, Integer> longest = new HashMap<>();

	Vocabulary(List<Entry> subjects, List<Entry> commonWords) {
		subjects.forEach(this::add);
		for (var entry : commonWords) {
			var weight = Double.valueOf(entry.name());
			WordLists.expressions(entry.list()).forEach((word) -> this.weights.put(word, weight));
		}
	}

	static Vocabulary ofTheField() {
		return new Vocabulary(WordLists.read("vocabulary"), WordLists.read("common-words"));
	}

	private void add(Entry entry) {
		var subject = stems(entry.name());
		means(subject, Meaning.itself(subject));
		var parts = (entry.list() + " ").split(">", 2);
		WordLists.expressions(parts[0]).forEach((text) -> means(stems(text), Meaning.otherWord(subject)));
		if (parts.length > 1) {
			WordLists.expressions(parts[1]).forEach((text) -> hint(subject, (text + "~").split("~", -1)));
		}
	}

	private void hint(String subject, String[] hint) {
		means(stems(hint[0]), Meaning.narrower(subject, hint[1].strip()));
	}

	private void means(String expression, Meaning meaning) {
		this.meanings.computeIfAbsent(expression, (text) -> new ArrayList<>()).add(meaning);
		var words = List.of(expression.split(" "));
		this.longest.merge(words.getFirst(), words.size(), Math::max);
	}

	private static String stems(String text) {
		return String.join(" ", Words.of(text).stems());
	}

	/**
	 * What an expression speaks of.
	 * @param expression stems parted by spaces
	 * @return nothing where the vocabulary does not have it
	 */
	List<Meaning> meanings(String expression) {
		return this.meanings.getOrDefault(expression, List.of());
	}

	boolean has(String expression) {
		return this.meanings.containsKey(expression);
	}

	/**
	 * How much an expression tells about the subject of a text: 0 for words such as
	 * "the", 1 for rare ones.
	 */
	double weight(String expression) {
		return this.weights.getOrDefault(expression, 1.0);
	}

	/**
	 * Of how many words the longest expression is that begins with a word.
	 */
	int longest(String word) {
		return this.longest.getOrDefault(word, 1);
	}

}

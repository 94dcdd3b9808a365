package org.demarcationmap.catalogue.suggestions;

import org.demarcationmap.catalogue.words.Words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.suggestions.Sentence.Mention;

/**
 * A term in the name, the aliases or the description of a topic: a word or an expression
 * of the vocabulary, with the other words for it.
 *
 * @param forms what may stand for it in a text, and how well, from 0 to 1
 * @param weight how much it tells about the subject of a text
 */
record Term(Map<String, Double> forms, double weight) {

	private static final double OF_ANY_TEXT = 0.2;

	Term {
		forms = Collections.unmodifiableSortedMap(new TreeMap<>(forms));
	}

	/**
	 * The terms of a phrase, the longest expressions first.
	 */
	static List<Term> of(String phrase, Vocabulary vocabulary) {
		var words = Words.of(phrase);
		var terms = new ArrayList<Term>();
		var from = 0;
		while (from < words.size()) {
			var to = Math.min(from + vocabulary.longest(words.stems().get(from)), words.size());
			while (to > from + 1 && !vocabulary.has(words.expression(from, to))) {
				to--;
			}
			if (to > from + 1 || vocabulary.weight(words.expression(from, to)) > 0) {
				terms.add(term(words.expression(from, to), vocabulary));
			}
			from = to;
		}
		return terms;
	}

	private static Term term(String expression, Vocabulary vocabulary) {
		var forms = new HashMap<String, Double>();
		vocabulary.meanings(expression)
			.stream()
			.filter(Meaning::same)
			.forEach((meaning) -> forms.merge(meaning.subject(), meaning.strength(), Math::max));
		forms.put(expression, 1.0);
		return new Term(forms, forms.keySet().stream().mapToDouble(vocabulary::weight).min().orElse(1));
	}

	/**
	 * Whether it says what kind of text something is, and nothing of its subject.
	 */
	boolean fitsAnyText() {
		return this.weight <= OF_ANY_TEXT;
	}

	boolean shares(Term other) {
		return this.forms.keySet().stream().anyMatch(other.forms::containsKey);
	}

	Stream<Mention> mentions(Sentence sentence) {
		return this.forms.entrySet()
			.stream()
			.flatMap((form) -> sentence.mentions(form.getKey())
				.stream()
				.map((mention) -> mention.times(form.getValue())));
	}

	boolean isIn(Sentence sentence) {
		for (var form : this.forms.keySet()) {
			if (!sentence.mentions(form).isEmpty()) {
				return true;
			}
		}
		return false;
	}

	double strength(Sentence sentence) {
		var strongest = 0.0;
		for (var form : this.forms.entrySet()) {
			for (var mention : sentence.mentions(form.getKey())) {
				strongest = Math.max(strongest, mention.strength() * form.getValue());
			}
		}
		return strongest;
	}

}

package org.demarcationmap.catalogue.suggestions;

import org.demarcationmap.catalogue.words.Words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A sentence of a text, with all that it mentions. A word inside of a longer expression,
 * such as "trust" in "zero trust", counts for little by itself.
 */
final class Sentence {

	private static final double INSIDE = 0.2;

	private final Where where;

	private final Words words;

	private final Vocabulary vocabulary;

	private final int[] longestAt;

	private final Map<String, List<Mention>> mentions = new HashMap<>();

	Sentence(Where where, String text, Vocabulary vocabulary) {
		this.where = where;
		this.words = Words.of(text);
		this.vocabulary = vocabulary;
		this.longestAt = new int[this.words.size()];
		eachExpression(this::cover);
		eachExpression(this::mention);
	}

	private void eachExpression(Visitor visitor) {
		for (var from = 0; from < this.words.size(); from++) {
			var last = Math.min(from + this.vocabulary.longest(this.words.stems().get(from)), this.words.size());
			for (var to = from + 1; to <= last; to++) {
				visitor.visit(from, to, this.words.expression(from, to));
			}
		}
	}

	private void cover(int from, int to, String expression) {
		if (to == from + 1 || this.vocabulary.has(expression)) {
			IntStream.range(from, to).forEach((at) -> this.longestAt[at] = Math.max(this.longestAt[at], to - from));
		}
	}

	private void mention(int from, int to, String expression) {
		var length = to - from;
		var share = (length == 1 && this.longestAt[from] > 1) ? INSIDE : 1;
		if (length == 1 ? this.vocabulary.weight(expression) > 0 : this.vocabulary.has(expression)) {
			add(expression, new Mention(from, to, share));
		}
		this.vocabulary.meanings(expression)
			.stream()
			.filter((meaning) -> !meaning.subject().equals(expression))
			.forEach((meaning) -> add(meaning.subject(), new Mention(from, to, meaning.strength() * share)));
	}

	private void add(String subject, Mention mention) {
		this.mentions.computeIfAbsent(subject, (key) -> new ArrayList<>()).add(mention);
	}

	/**
	 * Where the sentence mentions something.
	 * @param subject a subject of the vocabulary, or an expression
	 * @return in the order of the words
	 */
	List<Mention> mentions(String subject) {
		return this.mentions.getOrDefault(subject, List.of());
	}

	/**
	 * The words of mentions as they were written, and where they stand, such as
	 * {@code title: resolution … identifiers}.
	 */
	String quote(Collection<Mention> mentions) {
		var quote = new StringBuilder(this.where.name().toLowerCase(Locale.ROOT)).append(':');
		var end = -1;
		for (var at : mentions.stream().flatMapToInt(Mention::positions).sorted().distinct().toArray()) {
			quote.append((end >= 0 && at > end) ? " … " : " ").append(this.words.written().get(at));
			end = at + 1;
		}
		return quote.toString();
	}

	/**
	 * A mention of something.
	 *
	 * @param from its first word
	 * @param to the word after its last
	 * @param strength how surely it is mentioned, from 0 to 1
	 */
	record Mention(int from, int to, double strength) {

		IntStream positions() {
			return IntStream.range(this.from, this.to);
		}

		boolean overlaps(Mention other) {
			return this.from < other.to && other.from < this.to;
		}

		Mention times(double factor) {
			return new Mention(this.from, this.to, this.strength * factor);
		}

	}

	/** The part of a text in which a sentence stands. */
	enum Where {

		/** The title. */
		TITLE,

		/** The abstract. */
		ABSTRACT,

		/**
		 * The name, which tells as much as a sentence where topics have names of texts.
		 */
		NAME

	}

	/** Is shown each expression of the sentence. */
	private interface Visitor {

		void visit(int from, int to, String expression);

	}

}

package org.demarcationmap.catalogue.suggestions;

import org.demarcationmap.catalogue.words.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.suggestions.Sentence.Mention;

/**
 * A phrase that speaks of a topic when all its terms stand near each other in a sentence.
 *
 * @param terms its terms
 * @param telling how much it tells about the subject of a text, from 0 to 1
 * @param single whether it is one word
 * @param ordinary whether that word is a common one in small letters
 */
record Phrase(List<Term> terms, double telling, boolean single, boolean ordinary) {

	private static final double OF_ONE_TERM = 0.8;

	private static final double ENOUGH = 1;

	private static final double RARE = 0.85;

	private static final int NEAR = 6;

	private static final double FAR_APART = 0.6;

	private static final double PER_WORD_BETWEEN = 0.04;

	private static final double PER_WORD_AWAY = 0.05;

	private static final Pattern CAPITAL = Pattern.compile("(?<=.)[A-Z]");

	Phrase {
		terms = List.copyOf(terms);
	}

	static Phrase of(String text, Vocabulary vocabulary) {
		var all = Term.of(text, vocabulary);
		var core = all.stream().filter((term) -> !term.fitsAnyText()).toList();
		var terms = (core.stream().mapToDouble(Term::weight).sum() >= ENOUGH) ? core : all;
		var untold = terms.stream().mapToDouble((term) -> 1 - OF_ONE_TERM * term.weight()).reduce(1, (a, b) -> a * b);
		var words = Words.of(text).stems().stream().filter((word) -> vocabulary.weight(word) > 0).count();
		var compound = words > 1 && terms.stream().noneMatch(Term::fitsAnyText);
		var single = !text.strip().contains(" ");
		var ordinary = single && terms.size() == 1 && terms.getFirst().weight() < RARE && !CAPITAL.matcher(text).find();
		return new Phrase(terms, compound ? Math.max(OF_ONE_TERM, 1 - untold) : 1 - untold, single, ordinary);
	}

	Phrase times(double factor) {
		return new Phrase(this.terms, this.telling * factor, this.single, this.ordinary);
	}

	boolean has(Term term) {
		return this.terms.stream().anyMatch(term::shares);
	}

	/**
	 * Finds the phrase in a sentence.
	 * @param sentence the sentence
	 * @return how well it stands there, if it does
	 */
	Optional<Match> in(Sentence sentence) {
		for (var term : this.terms) {
			if (!term.isIn(sentence)) {
				return Optional.empty();
			}
		}
		var mentions = this.terms.stream().map((term) -> term.mentions(sentence).toList()).toList();
		return mentions.getFirst()
			.stream()
			.map((first) -> around(first, mentions))
			.max(Comparator.comparingDouble(Match::strength))
			.map((match) -> match.times(this.telling));
	}

	private static Match around(Mention first, List<List<Mention>> mentions) {
		var chosen = new ArrayList<Mention>(List.of(first));
		mentions.stream()
			.skip(1)
			.map((others) -> others.stream().max(Comparator.comparingDouble((other) -> near(first, other))))
			.flatMap(Optional::stream)
			.forEach(chosen::add);
		var from = chosen.stream().mapToInt(Mention::from).min().orElseThrow();
		var to = chosen.stream().mapToInt(Mention::to).max().orElseThrow();
		var between = Math.max(0, to - from - chosen.size() - 1);
		var strength = chosen.stream().mapToDouble(Mention::strength).reduce(1, (a, b) -> a * b);
		return new Match(strength * ((between > NEAR) ? FAR_APART : 1 - PER_WORD_BETWEEN * between), chosen);
	}

	private static double near(Mention first, Mention other) {
		return other.strength() - PER_WORD_AWAY * Math.abs(other.from() - first.from());
	}

	/**
	 * The phrase in a sentence.
	 *
	 * @param strength how well it stands there, from 0 to 1
	 * @param mentions where its terms stand
	 */
	record Match(double strength, List<Mention> mentions) {

		Match {
			mentions = List.copyOf(mentions);
		}

		Match times(double factor) {
			return new Match(this.strength * factor, this.mentions);
		}

	}

}

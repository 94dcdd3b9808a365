package org.demarcationmap.catalogue.suggestions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.suggestions.Evidence.Clue;
import org.demarcationmap.catalogue.suggestions.Phrase.Match;

/**
 * How a topic is recognised: by the phrases of its name, aliases and description, and by
 * how much of its description a text covers. A phrase that could speak of something else
 * counts fully only where the sentence has another word of the topic.
 */
final class TopicProfile {

	private static final double ALONE = 0.4;

	private static final double NOTHING_SAID = 1;

	private final Subject subject;

	private final List<Cue> cues;

	private final List<Term> description;

	private final List<Term> support;

	TopicProfile(Subject subject, List<Cue> cues, List<Term> description, List<Term> support) {
		this.subject = subject;
		this.cues = List.copyOf(cues);
		this.description = List.copyOf(description);
		this.support = List.copyOf(support);
	}

	TopicSlug topic() {
		return this.subject.slug();
	}

	/**
	 * Looks for the topic in a text.
	 * @param text its sentences, the title first
	 * @return what was found, also if that is nothing
	 */
	Evidence in(List<Sentence> text) {
		var title = clues(text.getFirst()).toList();
		var best = text.stream()
			.flatMap((sentence) -> clues(sentence).limit(1))
			.max(Comparator.comparingDouble(Clue::strength));
		return new Evidence(first(title, 0), first(title, 1), best, coverage(List.of(text.getFirst())), coverage(text));
	}

	private static Optional<Clue> first(List<Clue> clues, int skipped) {
		return clues.stream().skip(skipped).findFirst();
	}

	private Stream<Clue> clues(Sentence sentence) {
		return this.cues.stream()
			.flatMap((cue) -> cue.phrase()
				.in(sentence)
				.map((match) -> cue.needsSupport() ? supported(cue.phrase(), match, sentence) : match)
				.map((match) -> new Clue(match.strength(), sentence.quote(match.mentions()), match.mentions()))
				.stream())
			.sorted(Comparator.comparingDouble(Clue::strength).reversed());
	}

	private Match supported(Phrase phrase, Match match, Sentence sentence) {
		var support = this.support.stream()
			.filter((term) -> !phrase.has(term))
			.mapToDouble((term) -> term.strength(sentence))
			.max()
			.orElse(0);
		return match.times(ALONE + (1 - ALONE) * support);
	}

	/**
	 * What share of the terms that describe the topic the sentences mention, rare terms
	 * counting more.
	 */
	private double coverage(List<Sentence> sentences) {
		var all = NOTHING_SAID;
		var mentioned = 0.0;
		for (var term : this.description) {
			var weight = term.weight() * term.weight();
			all += weight;
			mentioned += weight * sentences.stream().mapToDouble(term::strength).max().orElse(0);
		}
		return mentioned / all;
	}

	/**
	 * A phrase by which a topic is recognised.
	 *
	 * @param phrase the phrase
	 * @param needsSupport whether it could speak of something else
	 */
	record Cue(Phrase phrase, boolean needsSupport) {
	}

}

package org.demarcationmap.catalogue.suggestions;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.suggestions.Evidence.Clue;

/**
 * Suggests which of the topics of a catalogue a text treats. The same text and topics
 * always give the same suggestions.
 */
public final class Suggester {

	private final Vocabulary vocabulary = Vocabulary.ofTheField();

	private final AspectWords aspects = new AspectWords(this.vocabulary);

	private final List<TopicProfile> topics;

	private final SuggestionSettings settings;

	private final String fingerprint;

	public Suggester(Collection<Subject> topics, SuggestionSettings settings) {
		var profiles = new TopicProfiles(topics, this.vocabulary);
		this.topics = topics.stream().map(profiles::of).toList();
		this.settings = settings;
		this.fingerprint = Fingerprint.of(List.copyOf(topics), settings);
	}

	/**
	 * What this suggester is known by: another one, with other topics, words or weights,
	 * has another fingerprint and must read all texts again.
	 */
	String fingerprint() {
		return this.fingerprint;
	}

	/**
	 * Reads a text.
	 * @param text its wording
	 * @return suggestions, the surest first; none for a text that speaks of no topic
	 */
	public List<Suggestion> suggest(Passages text) {
		var sentences = text.read(this.vocabulary);
		return this.topics.stream()
			.flatMap((topic) -> suggest(topic, sentences))
			.sorted(Comparator
				.comparing((Suggestion suggestion) -> suggestion.confidence().value(), Comparator.reverseOrder())
				.thenComparing((suggestion) -> suggestion.topic().value()))
			.toList();
	}

	private Stream<Suggestion> suggest(TopicProfile topic, List<Sentence> text) {
		var evidence = topic.in(text);
		var confidence = evidence.confidence(this.settings);
		if (evidence.anywhere().isEmpty() || confidence < this.settings.least()) {
			return Stream.empty();
		}
		var main = evidence.title().map(Clue::strength).orElse(0.0) >= this.settings.main();
		return Stream.of(new Suggestion(topic.topic(), main ? Grade.MAIN : Grade.PART,
				this.aspects.of(text.getFirst(), evidence), rounded(confidence), evidence.words()));
	}

	private static Confidence rounded(double confidence) {
		return new Confidence(Math.round(confidence * 100) / 100.0);
	}

}

package org.demarcationmap.catalogue.suggestions;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.catalogue.suggestions.DueText.Known;

/**
 * What becomes of the suggestions for a text after it was read: what was said or refused
 * by anyone stays, open suggestions are renewed or withdrawn.
 *
 * @param text the text
 * @param added what is suggested for the first time
 * @param changed what is suggested with other words or surety than before
 * @param withdrawn what is not suggested any more
 */
record Renewal(DueText text, List<Suggestion> added, List<Suggestion> changed, List<Known> withdrawn) {

	/** SEMAPV's term for a lexical comparison whose score passed a threshold. */
	private static final String JUSTIFICATION = "semapv:LexicalSimilarityThresholdMatching";

	Renewal {
		added = List.copyOf(added);
		changed = List.copyOf(changed);
		withdrawn = List.copyOf(withdrawn);
	}

	static Renewal of(DueText text, List<Suggestion> read) {
		var wanted = read.stream().filter((suggestion) -> !text.isSettled(suggestion.topic())).toList();
		var added = wanted.stream().filter((suggestion) -> text.suggested(suggestion.topic()).isEmpty()).toList();
		var changed = wanted.stream()
			.filter((suggestion) -> text.suggested(suggestion.topic())
				.filter((known) -> !known.content().equals(suggestion))
				.isPresent())
			.toList();
		var topics = wanted.stream().map(Suggestion::topic).toList();
		var withdrawn = text.treatments()
			.stream()
			.filter((known) -> known.open() && !topics.contains(known.topic()))
			.toList();
		return new Renewal(text, added, changed, withdrawn);
	}

	Map<String, Object> asRow() {
		var suggested = Stream.concat(this.added.stream(), this.changed.stream()).map(this::row).toList();
		return Map.of("text", this.text.key(), "withdrawn", this.withdrawn.stream().map(Known::key).toList(),
				"suggested", suggested);
	}

	private Map<String, Object> row(Suggestion suggestion) {
		var key = this.text.suggested(suggestion.topic()).map(Known::key).orElseGet(() -> UUID.randomUUID().toString());
		return Map.of("key", key, "topic", suggestion.topic().value(), "properties", properties(suggestion));
	}

	private Map<String, Object> properties(Suggestion suggestion) {
		return Map.ofEntries(Map.entry("grade", suggestion.grade().name()), Map.entry("place", Place.BODY.name()),
				Map.entry("aspect", suggestion.aspect().value()), Map.entry("justification", JUSTIFICATION),
				Map.entry("confidence", suggestion.confidence().value()), Map.entry("words", suggestion.words()),
				Map.entry("source", "suggested from the words of " + this.text.passages().name()),
				Map.entry("verification", Verification.RECALLED.name()),
				Map.entry("confidentiality", this.text.confidentiality()),
				Map.entry("origin", Origin.SUGGESTER.name()));
	}

}

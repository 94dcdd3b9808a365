package org.demarcationmap.catalogue.suggestions;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What would be suggested for a text if the catalogue had it. Nothing is written.
 */
@Component
public class SuggestedTopics {

	private final SuggestedTexts texts;

	private final SuggestionSettings settings;

	private final AtomicReference<@Nullable Reader> last = new AtomicReference<>();

	SuggestedTopics(SuggestedTexts texts, SuggestionSettings settings) {
		this.texts = texts;
		this.settings = settings;
	}

	/**
	 * Reads a text by the topics that the catalogue has now.
	 * @return suggestions, the surest first; none for a text that speaks of no topic
	 */
	public List<Suggestion> of(Passages text) {
		var topics = this.texts.topics();
		return topics.isEmpty() ? List.of() : reader(topics).suggester().suggest(text);
	}

	/** To make one takes longer than to read with it. */
	private Reader reader(List<Subject> topics) {
		var known = this.last.get();
		if (known != null && known.topics().equals(topics)) {
			return known;
		}
		var made = new Reader(topics, new Suggester(topics, this.settings));
		this.last.set(made);
		return made;
	}

	/**
	 * A suggester and the topics that it knows.
	 */
	private record Reader(List<Subject> topics, Suggester suggester) {
	}

}

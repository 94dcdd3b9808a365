package org.demarcationmap.catalogue.suggestions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.suggestions.Sentence.Mention;

/**
 * What speaks for a topic in a text.
 *
 * @param title the strongest phrase of the topic in the title
 * @param alsoInTitle the second strongest there
 * @param anywhere the strongest phrase in title, abstract or name
 * @param titleCovers what share of the topic's description the title covers, from 0 to 1
 * @param textCovers what share of it the whole text covers, from 0 to 1
 */
record Evidence(Optional<Clue> title, Optional<Clue> alsoInTitle, Optional<Clue> anywhere, double titleCovers,
		double textCovers) {

	/**
	 * How sure the evidence makes, from 0 to 1.
	 */
	double confidence(SuggestionSettings settings) {
		var sum = settings.bias() + settings.title() * strength(this.title)
				+ settings.alsoInTitle() * strength(this.alsoInTitle) + settings.anywhere() * strength(this.anywhere)
				+ settings.titleCovers() * this.titleCovers + settings.textCovers() * this.textCovers;
		return 1 / (1 + Math.exp(-sum));
	}

	private static double strength(Optional<Clue> clue) {
		return clue.map(Clue::strength).orElse(0.0);
	}

	/**
	 * The words that speak for the topic, the strongest first.
	 */
	List<String> words() {
		return Stream.of(this.title, this.alsoInTitle, this.anywhere)
			.flatMap(Optional::stream)
			.map(Clue::words)
			.distinct()
			.toList();
	}

	/**
	 * A phrase that was found.
	 *
	 * @param strength how much it says, from 0 to 1
	 * @param words the words that stand for it, with where they stand
	 * @param mentions the places of those words in their sentence
	 */
	record Clue(double strength, String words, List<Mention> mentions) {

		Clue {
			mentions = List.copyOf(mentions);
		}

	}

}

package org.demarcationmap.catalogue.suggestions;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much each kind of evidence counts, and how much is enough,
 * {@code demarcation-map.suggestions.*}. The weights are those of a logistic regression;
 * {@code src/docs/suggestions.md} says how they were found.
 *
 * @param bias what stands against every topic
 * @param title weight of the strongest phrase in the title
 * @param alsoInTitle weight of the second strongest there
 * @param anywhere weight of the strongest phrase in title, abstract or name
 * @param titleCovers weight of the share of the description that the title covers
 * @param textCovers weight of the share of the description that the whole text covers
 * @param least the confidence from which on a topic is suggested
 * @param main the strength of the phrase in the title from which on a topic is suggested
 * as a main subject
 */
@ConfigurationProperties("demarcation-map.suggestions")
public record SuggestionSettings(@DefaultValue("-5.1") double bias, @DefaultValue("3.0") double title,
		@DefaultValue("1.1") double alsoInTitle, @DefaultValue("4.4") double anywhere,
		@DefaultValue("3.0") double titleCovers, @DefaultValue("3.0") double textCovers,
		@DefaultValue("0.32") double least, @DefaultValue("0.5") double main) {

	public SuggestionSettings {
		if (!(least > 0 && least < 1)) {
			throw new IllegalArgumentException("demarcation-map.suggestions.least is " + least
					+ ", and no confidence from which on a topic can be suggested: set it between 0 and 1.");
		}
	}

}

package org.demarcationmap.catalogue.suggestions;

import java.util.List;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.Confidence;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.TopicSlug;

/**
 * The suggestion that a text treats a topic.
 *
 * @param topic the topic
 * @param grade whether as a main subject
 * @param aspect what is done about it, as far as the title tells
 * @param confidence how sure the suggester is
 * @param words the words that led to it, each with where they stand
 */
public record Suggestion(TopicSlug topic, Grade grade, Aspect aspect, Confidence confidence, List<String> words) {

	public Suggestion {
		words = List.copyOf(words);
	}

}

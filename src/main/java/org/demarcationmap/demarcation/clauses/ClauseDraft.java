package org.demarcationmap.demarcation.clauses;

import java.util.List;
import java.util.stream.Stream;

/**
 * A clause as a user wrote it: names that may lead nowhere.
 *
 * @param topic a topic's slug
 * @param aspect an aspect of the demarcation
 * @param arrangement how the work is divided
 * @param responsible names such as {@code Q1/2}, {@code Q1/2 (2025-2028)}, {@code SG20}
 * or {@code IEEE}
 * @param contributing names of the same kind
 * @param boundary a sentence, or empty
 */
public record ClauseDraft(String topic, String aspect, Arrangement arrangement, List<String> responsible,
		List<String> contributing, String boundary) {

	Stream<String> names() {
		return Stream.concat(this.responsible.stream(), this.contributing.stream());
	}

}

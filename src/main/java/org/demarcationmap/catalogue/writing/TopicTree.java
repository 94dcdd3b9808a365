package org.demarcationmap.catalogue.writing;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.demarcationmap.catalogue.facts.Problem;

/**
 * Which topic each topic is a part of, while a batch of facts changes it. A fact by which
 * a topic would become a part of itself, however far up, is not taken.
 */
final class TopicTree implements NodeTable.Guard {

	private final Map<String, String> broader = new HashMap<>();

	/**
	 * Starts with what the catalogue has.
	 * @param stored slugs of topics and of those that they are a part of
	 */
	TopicTree(List<Row> stored) {
		stored.forEach((row) -> this.broader.put(row.text("topic"), row.text("broader")));
	}

	@Override
	public Optional<Problem> objection(NodeFact fact, Row after) {
		var topic = fact.subject().name();
		var whole = after.row("links").find("broader", String::valueOf);
		if (whole == null || !fact.links().has("broader")) {
			return Optional.empty();
		}
		var path = new LinkedHashSet<String>(Set.of(topic));
		var above = whole;
		while (above != null && path.add(above)) {
			above = this.broader.get(above);
		}
		if (topic.equals(above)) {
			return Optional.of(fact.subject().locus().problem("broader", whole, mend(path, topic)));
		}
		this.broader.put(topic, whole);
		return Optional.empty();
	}

	private static String mend(Set<String> path, String topic) {
		return "This closes a circle of topics that are parts of each other: " + String.join(" → ", path) + " → "
				+ topic + ". Leave `broader` empty here, or mend another link of the circle first.";
	}

}

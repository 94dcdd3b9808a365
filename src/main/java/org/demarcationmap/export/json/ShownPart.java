package org.demarcationmap.export.json;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.demarcationmap.export.Exported;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a filter leaves of the content of a map, in the shape of the whole.
 *
 * @param topics the slugs of the topics that are left
 * @param places the topics and aspects of the rows that are left
 */
record ShownPart(Set<String> topics, Set<String> places) {

	static ShownPart of(Exported exported) {
		var shown = exported.shown();
		return new ShownPart(shown.topics(),
				shown.rows().stream().map((row) -> row.place().toString()).collect(Collectors.toSet()));
	}

	ObjectNode in(ObjectNode whole) {
		for (var rows : List.of("allocations", "clauses")) {
			keep(whole, rows, (it) -> this.places.contains(text(it, "topic") + " " + text(it, "aspect")));
		}
		for (var evidence : List.of("cards", "treatments")) {
			keep(whole, evidence, (it) -> this.topics.contains(text(it, "topic")));
		}
		keep(whole, "topics", (it) -> this.topics.contains(text(it, "slug")));
		return whole;
	}

	private static void keep(ObjectNode whole, String member, Predicate<JsonNode> wanted) {
		if (whole.get(member) instanceof ArrayNode all) {
			var left = whole.arrayNode();
			all.valueStream().filter(wanted).forEach(left::add);
			whole.set(member, left);
		}
	}

	private static String text(JsonNode node, String member) {
		return node.path(member).asString("");
	}

}

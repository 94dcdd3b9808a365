package org.demarcationmap.overlap.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapDeliverable;
import org.demarcationmap.overlap.OverlapSide;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Leads from an overlap to the things of the catalogue that it speaks of.
 */
@Controller
class OverlapFieldsController {

	private final ThingLookup things;

	OverlapFieldsController(ThingLookup things) {
		this.things = things;
	}

	@BatchMapping
	Map<Overlap, Topic> topic(List<Overlap> overlaps) {
		var keys = overlaps.stream()
			.distinct()
			.flatMap((overlap) -> overlap.topic().map((topic) -> Map.entry(overlap, topic.key())).stream())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return each(keys, this.things.withKeys(keys.values(), Topic.class));
	}

	@BatchMapping
	Map<OverlapSide, Body> body(List<OverlapSide> sides) {
		var keys = keys(sides, OverlapSide::bodyKey);
		return each(keys, this.things.withKeys(keys.values(), Body.class));
	}

	@BatchMapping
	Map<OverlapDeliverable, Deliverable> deliverable(List<OverlapDeliverable> shown) {
		var keys = keys(shown, OverlapDeliverable::key);
		return each(keys, this.things.withKeys(keys.values(), Deliverable.class));
	}

	private static <S> Map<S, String> keys(List<S> sources, Function<S, String> key) {
		return sources.stream().distinct().collect(Collectors.toMap(Function.identity(), key));
	}

	private static <S, T> Map<S, T> each(Map<S, String> keys, Map<String, T> found) {
		return keys.entrySet()
			.stream()
			.filter((entry) -> found.containsKey(entry.getValue()))
			.collect(Collectors.toMap(Map.Entry::getKey, (entry) -> found.get(entry.getValue())));
	}

}

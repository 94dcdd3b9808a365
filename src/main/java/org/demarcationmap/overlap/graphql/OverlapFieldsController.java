package org.demarcationmap.overlap.graphql;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.BodyLookup;
import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.DeliverableLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.TopicLookup;
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

	private final TopicLookup topics;

	private final BodyLookup bodies;

	private final DeliverableLookup deliverables;

	OverlapFieldsController(TopicLookup topics, BodyLookup bodies, DeliverableLookup deliverables) {
		this.topics = topics;
		this.bodies = bodies;
		this.deliverables = deliverables;
	}

	@BatchMapping
	Map<Overlap, Topic> topic(List<Overlap> overlaps) {
		var keys = keys(overlaps, (overlap) -> overlap.topic().key());
		return each(keys, this.topics.withKeys(keys.values()));
	}

	@BatchMapping
	Map<OverlapSide, Body> body(List<OverlapSide> sides) {
		var keys = keys(sides, OverlapSide::bodyKey);
		return each(keys, this.bodies.withKeys(keys.values()));
	}

	@BatchMapping
	Map<OverlapDeliverable, Deliverable> deliverable(List<OverlapDeliverable> shown) {
		var keys = keys(shown, OverlapDeliverable::key);
		return each(keys, this.deliverables.withKeys(keys.values()));
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

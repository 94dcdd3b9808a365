package org.demarcationmap.overlap.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.Deliverable;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapDeliverable;
import org.demarcationmap.overlap.OverlapSide;
import org.demarcationmap.overlap.OverlapTopic;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Leads from an overlap to the things of the catalogue that it speaks of.
 */
@Controller
class OverlapFieldsController {

	private final ThingsBehind things;

	OverlapFieldsController(ThingLookup things) {
		this.things = new ThingsBehind(things);
	}

	@BatchMapping
	Map<Overlap, Topic> topic(List<Overlap> overlaps) {
		return this.things.each(overlaps, (overlap) -> overlap.topic().map(OverlapTopic::key).orElse(null),
				Topic.class);
	}

	@BatchMapping
	Map<OverlapSide, Body> body(List<OverlapSide> sides) {
		return this.things.each(sides, OverlapSide::bodyKey, Body.class);
	}

	@BatchMapping
	Map<OverlapDeliverable, Deliverable> deliverable(List<OverlapDeliverable> shown) {
		return this.things.each(shown, OverlapDeliverable::key, Deliverable.class);
	}

}

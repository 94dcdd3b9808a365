package org.demarcationmap.overlap.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.graphql.Node;
import org.demarcationmap.overlap.coverage.CoverageSide;
import org.demarcationmap.overlap.coverage.ThirdParty;
import org.demarcationmap.overlap.coverage.TopicCoverage;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Leads from a coverage to the things of the catalogue that it speaks of.
 */
@Controller
class CoverageThingsController {

	private final ThingLookup things;

	CoverageThingsController(ThingLookup things) {
		this.things = things;
	}

	@BatchMapping
	Map<TopicCoverage, Topic> topic(List<TopicCoverage> coverages) {
		return each(coverages, (coverage) -> coverage.topic().key(), Topic.class);
	}

	@BatchMapping(typeName = "CoverageSide", field = "body")
	Map<CoverageSide, Body> bodyOfSide(List<CoverageSide> sides) {
		return each(sides, CoverageSide::bodyKey, Body.class);
	}

	@BatchMapping(typeName = "ThirdParty", field = "body")
	Map<ThirdParty, Body> bodyOfThirdParty(List<ThirdParty> parties) {
		return each(parties, ThirdParty::bodyKey, Body.class);
	}

	private <S, T extends Node> Map<S, T> each(Collection<S> sources, Function<S, @Nullable String> key,
			Class<T> kind) {
		var keys = new HashMap<S, String>();
		for (var source : sources) {
			var its = key.apply(source);
			if (its != null) {
				keys.put(source, its);
			}
		}
		var found = this.things.withKeys(keys.values(), kind);
		var each = new HashMap<S, T>();
		keys.forEach((source, its) -> {
			var thing = found.get(its);
			if (thing != null) {
				each.put(source, thing);
			}
		});
		return each;
	}

}

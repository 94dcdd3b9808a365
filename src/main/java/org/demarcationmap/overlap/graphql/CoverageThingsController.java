package org.demarcationmap.overlap.graphql;

import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.Body;
import org.demarcationmap.catalogue.ThingLookup;
import org.demarcationmap.catalogue.Topic;
import org.demarcationmap.overlap.coverage.CoverageSide;
import org.demarcationmap.overlap.coverage.ThirdParty;
import org.demarcationmap.overlap.coverage.TopicCoverage;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Leads from a coverage to the things of the catalogue that it speaks of.
 */
@Controller
class CoverageThingsController {

	private final ThingsBehind things;

	CoverageThingsController(ThingLookup things) {
		this.things = new ThingsBehind(things);
	}

	@BatchMapping
	Map<TopicCoverage, Topic> topic(List<TopicCoverage> coverages) {
		return this.things.each(coverages, (coverage) -> coverage.topic().key(), Topic.class);
	}

	@BatchMapping(typeName = "CoverageSide", field = "body")
	Map<CoverageSide, Body> bodyOfSide(List<CoverageSide> sides) {
		return this.things.each(sides, CoverageSide::bodyKey, Body.class);
	}

	@BatchMapping(typeName = "ThirdParty", field = "body")
	Map<ThirdParty, Body> bodyOfThirdParty(List<ThirdParty> parties) {
		return this.things.each(parties, ThirdParty::bodyKey, Body.class);
	}

}

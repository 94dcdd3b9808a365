package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.coverage.ThirdParties;
import org.demarcationmap.overlap.coverage.ThirdParty;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/**
 * Who outside a demarcation holds texts on what its overlaps are about.
 */
@Controller
class ThirdPartyController {

	private final ThirdParties parties;

	private final Demarcations demarcations;

	ThirdPartyController(ThirdParties parties, Demarcations demarcations) {
		this.parties = parties;
		this.demarcations = demarcations;
	}

	@BatchMapping(typeName = "Overlap")
	Map<Overlap, List<ThirdParty>> thirdParties(Collection<Overlap> overlaps) {
		var found = new HashMap<Overlap, List<ThirdParty>>();
		OverlapController.byDemarcation(overlaps, this.demarcations.all()).forEach((demarcation, its) -> {
			var topics = its.stream().flatMap((overlap) -> overlap.topicsOnPaths().stream()).distinct().toList();
			var held = this.parties.on(demarcation.scope(), topics);
			its.forEach((overlap) -> found.put(overlap, held.on(overlap.topicsOnPaths())));
		});
		return found;
	}

}

package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.overlap.Dissolving;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapEdit;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * Tells what would make an overlap disappear, in the demarcation in which it was found.
 */
@Controller
class DissolutionController {

	private final Dissolving dissolving;

	private final Demarcations demarcations;

	DissolutionController(Dissolving dissolving, Demarcations demarcations) {
		this.dissolving = dissolving;
		this.demarcations = demarcations;
	}

	@BatchMapping(typeName = "Overlap")
	Map<Overlap, List<OverlapEdit>> dissolvedBy(Collection<Overlap> overlaps) {
		var edits = new LinkedHashMap<Overlap, List<OverlapEdit>>();
		OverlapController.byDemarcation(overlaps, this.demarcations.all())
			.forEach((demarcation, its) -> edits.putAll(this.dissolving.of(demarcation.scope(), its)));
		return edits;
	}

	@SchemaMapping
	double remaining(OverlapEdit edit) {
		return edit.remaining().value();
	}

}

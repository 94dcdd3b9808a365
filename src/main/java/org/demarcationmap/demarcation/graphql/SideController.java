package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.cases.Participation;
import org.demarcationmap.demarcation.cases.Participation.Part;

import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/**
 * The sides of demarcations, and who takes part in them.
 */
@Controller
class SideController {

	private final Participation participation;

	SideController(Participation participation) {
		this.participation = participation;
	}

	@SchemaMapping(typeName = "Demarcation")
	List<SideView> sides(Demarcation demarcation) {
		return SideView.of(demarcation);
	}

	@BatchMapping(typeName = "Side")
	Map<SideView, List<Part>> participation(Collection<SideView> sides) {
		var slugs = sides.stream().map(SideView::demarcation).distinct().toList();
		var parts = this.participation.in(slugs)
			.stream()
			.collect(Collectors.groupingBy((part) -> part.demarcation() + " " + part.side()));
		return sides.stream()
			.distinct()
			.collect(Collectors.toMap(Function.identity(), (side) -> parts.getOrDefault(side.place(), List.of())));
	}

}

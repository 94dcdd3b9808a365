package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.graphql.BadArgumentException;
import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.OverlapOrder;
import org.demarcationmap.overlap.OverlapSelection;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.OverlapId;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The overlaps inside a demarcation.
 */
@Controller
class OverlapController {

	private final Overlaps overlaps;

	private final Demarcations demarcations;

	OverlapController(Overlaps overlaps, Demarcations demarcations) {
		this.overlaps = overlaps;
		this.demarcations = demarcations;
	}

	@QueryMapping
	Connection<Overlap> overlaps(@Argument String demarcation, @Argument @Nullable OverlapFilter filter,
			@Argument @Nullable OverlapOrder orderBy, Page page, GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		bringUpToDate(found, context);
		return this.overlaps.page(found.scope(), OverlapSelection.of(filter, orderBy), page);
	}

	@QueryMapping
	Optional<Overlap> overlap(@Argument String id, GraphQLContext context) {
		var wanted = BadArgumentException.parsing(id, OverlapId::new);
		return this.demarcations.all()
			.stream()
			.filter((demarcation) -> wanted.isFiledUnder(demarcation.id()))
			.findFirst()
			.flatMap((demarcation) -> {
				bringUpToDate(demarcation, context);
				return this.overlaps.byId(demarcation.scope(), wanted);
			});
	}

	private void bringUpToDate(Demarcation demarcation, GraphQLContext context) {
		RehearsalNotice.add(context, demarcation);
		Notices.add(context, this.overlaps.bringUpToDate(demarcation.scope()).notice());
	}

	@BatchMapping(typeName = "Overlap", field = "demarcation")
	Map<Overlap, Demarcation> demarcationOfOverlap(Collection<Overlap> overlaps) {
		var found = new LinkedHashMap<Overlap, Demarcation>();
		byDemarcation(overlaps, this.demarcations.all())
			.forEach((demarcation, its) -> its.forEach((overlap) -> found.put(overlap, demarcation)));
		return found;
	}

	static Map<Demarcation, List<Overlap>> byDemarcation(Collection<Overlap> overlaps, List<Demarcation> all) {
		var found = new LinkedHashMap<Demarcation, List<Overlap>>();
		for (var demarcation : all) {
			var its = overlaps.stream().filter((it) -> it.key().isFiledUnder(demarcation.id())).toList();
			if (!its.isEmpty()) {
				found.put(demarcation, its);
			}
		}
		return found;
	}

}

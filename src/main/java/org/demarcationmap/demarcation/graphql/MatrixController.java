package org.demarcationmap.demarcation.graphql;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.overlap.OverlapFilter;
import org.demarcationmap.overlap.Overlaps;
import org.demarcationmap.overlap.matrix.MatrixBy;
import org.demarcationmap.overlap.matrix.OverlapMatrices;
import org.demarcationmap.overlap.matrix.OverlapMatrix;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/**
 * The matrix of a demarcation.
 */
@Controller
class MatrixController {

	private final OverlapMatrices matrices;

	private final Overlaps overlaps;

	private final Demarcations demarcations;

	MatrixController(OverlapMatrices matrices, Overlaps overlaps, Demarcations demarcations) {
		this.matrices = matrices;
		this.overlaps = overlaps;
		this.demarcations = demarcations;
	}

	@QueryMapping
	OverlapMatrix overlapMatrix(@Argument String demarcation, @Argument MatrixBy by,
			@Argument @Nullable OverlapFilter filter, GraphQLContext context) {
		var found = this.demarcations.get(demarcation);
		RehearsalNotice.add(context, found);
		Notices.add(context, this.overlaps.bringUpToDate(found.scope()).notice());
		return this.matrices.of(found.scope(), by, (filter != null) ? filter : OverlapFilter.ALL);
	}

}

package org.demarcationmap.demarcation.graphql;

import java.util.List;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.overlaps.OverlapReviewDraft;
import org.demarcationmap.demarcation.overlaps.ReviewingOverlaps;
import org.demarcationmap.graphql.UserError;
import org.demarcationmap.overlap.Overlap;
import org.demarcationmap.overlap.Overlaps;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/**
 * Takes what the sides say of overlaps.
 */
@Controller
class ReviewController {

	private final ReviewingOverlaps reviewing;

	private final Overlaps overlaps;

	ReviewController(ReviewingOverlaps reviewing, Overlaps overlaps) {
		this.reviewing = reviewing;
		this.overlaps = overlaps;
	}

	@MutationMapping
	ReviewOverlapPayload reviewOverlap(@Argument OverlapReviewDraft input, GraphQLContext context) {
		this.reviewing.demarcationOf(input.overlap()).ifPresent((demarcation) -> {
			RehearsalNotice.add(context, demarcation);
			Notices.add(context, this.overlaps.bringUpToDate(demarcation.scope()).notice());
		});
		var outcome = this.reviewing.review(input);
		return new ReviewOverlapPayload(outcome.valueOrNull(), outcome.userErrors());
	}

	/**
	 * What became of a review.
	 */
	record ReviewOverlapPayload(@Nullable Overlap overlap, List<UserError> userErrors) {
	}

}

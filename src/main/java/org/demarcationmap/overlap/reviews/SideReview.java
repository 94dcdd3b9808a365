package org.demarcationmap.overlap.reviews;

import java.util.List;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * The view of one side of a finding, beside those of the others.
 *
 * @param side the body whose side it is
 * @param current what it says now, if it said anything
 * @param earlier what it said before, newest first, at most {@value #SHOWN}
 */
public record SideReview(BodyCode side, @Nullable OverlapReview current, List<OverlapReview> earlier) {

	/** How many earlier reviews of a side are shown. */
	public static final int SHOWN = 50;

	public SideReview {
		earlier = List.copyOf(earlier);
	}

	static SideReview none(BodyCode side) {
		return new SideReview(side, null, List.of());
	}

	/** What the side says now. */
	public Optional<OverlapReview> view() {
		return Optional.ofNullable(this.current);
	}

}

package org.demarcationmap.overlap.reviews;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.demarcationmap.catalogue.BodyCode;
import org.jspecify.annotations.Nullable;

/**
 * What the sides say of one finding. Their views stand next to each other; nothing is
 * made of them together but whether all reject it.
 *
 * @param state whether it sleeps
 * @param woke that it woke, since the sides disagreed last
 * @param bySide the view of each side that gave one
 */
public record Reviewed(OverlapState state, @Nullable Waking woke, Map<BodyCode, SideReview> bySide) {

	/** Of a finding that nobody reviewed. */
	public static final Reviewed BY_NOBODY = new Reviewed(OverlapState.AWAKE, null, Map.of());

	public Reviewed {
		bySide = Map.copyOf(bySide);
	}

	/** The views of these sides in their order, also of those that gave none. */
	public List<SideReview> of(List<BodyCode> sides) {
		return sides.stream().map(this::of).toList();
	}

	private SideReview of(BodyCode side) {
		return this.bySide.getOrDefault(side, SideReview.none(side));
	}

	/** Whether a side has said just that already. */
	boolean says(OverlapReview review) {
		return of(review.side()).view().filter(review::repeats).isPresent();
	}

	/** Whether all these sides reject the finding. */
	boolean isRejectedBy(Collection<BodyCode> sides) {
		return sides.stream().allMatch((side) -> of(side).view().filter(OverlapReview::rejects).isPresent());
	}

	/** That it woke, if nobody put it to sleep since. */
	public Optional<Waking> waking() {
		return Optional.ofNullable(this.woke);
	}

}

package org.demarcationmap.overlap;

import org.jspecify.annotations.Nullable;

/**
 * Which overlaps are wanted, and in which order.
 *
 * @param filter which
 * @param order in which order
 */
public record OverlapSelection(OverlapFilter filter, OverlapOrder order) {

	/**
	 * What a request asks for.
	 * @param filter which overlaps; all where nothing is said
	 * @param order in which order; strongest first where nothing is said
	 * @return the selection
	 */
	public static OverlapSelection of(@Nullable OverlapFilter filter, @Nullable OverlapOrder order) {
		return new OverlapSelection((filter != null) ? filter : OverlapFilter.ALL,
				(order != null) ? order : OverlapOrder.STRONGEST_FIRST);
	}

}

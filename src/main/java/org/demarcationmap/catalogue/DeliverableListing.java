package org.demarcationmap.catalogue;

import org.jspecify.annotations.Nullable;

import org.demarcationmap.graphql.Page;

/**
 * Which part of a list of Deliverables is wanted, in which order.
 *
 * @param filter what is wanted of it
 * @param order in which order
 * @param page which page
 */
public record DeliverableListing(DeliverableFilter filter, DeliverableOrder order, Page page) {

	/** What a field was asked for; what is not said is everything, by name. */
	public static DeliverableListing of(@Nullable DeliverableFilter filter, @Nullable DeliverableOrder order,
			Page page) {
		return new DeliverableListing((filter != null) ? filter : DeliverableFilter.ANY,
				(order != null) ? order : DeliverableOrder.BY_NAME, page);
	}

	/** The same for any list. */
	public DeliverableListing anywhere() {
		return new DeliverableListing(this.filter, this.order, this.page.anywhere());
	}

}

package org.demarcationmap.catalogue;

import java.util.List;

/**
 * How Deliverables are ordered; the same place is told apart by their keys.
 *
 * @param field by what
 * @param direction which way
 */
public record DeliverableOrder(Field field, Direction direction) {

	/** By name, from A to Z. */
	public static final DeliverableOrder BY_NAME = new DeliverableOrder(Field.NAME, Direction.ASC);

	List<Object> sortKey(Deliverable deliverable) {
		return switch (this.field) {
			case NAME -> List.of(deliverable.name().value(), deliverable.id());
			case APPROVED -> {
				var approved = deliverable.approved();
				yield List.of((approved != null) ? approved.value() : "", deliverable.id());
			}
		};
	}

	/** By what Deliverables are ordered. */
	public enum Field {

		/** By name. */
		NAME,

		/** By the approval of the newest edition, the unknown as the oldest. */
		APPROVED

	}

	/** Which way a list is ordered. */
	public enum Direction {

		/** From small to large. */
		ASC,

		/** From large to small. */
		DESC

	}

}

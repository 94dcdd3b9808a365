package org.demarcationmap.catalogue;

import java.util.List;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

/**
 * How Deliverables are ordered; the same place is told apart by their keys.
 *
 * @param field by what
 * @param direction which way
 */
public record DeliverableOrder(Field field, Direction direction) {

	/** By name, from A to Z. */
	public static final DeliverableOrder BY_NAME = new DeliverableOrder(Field.NAME, Direction.ASC);

	Keyset keyset(Node deliverable) {
		var by = switch (this.field) {
			case NAME -> deliverable.property("name");
			case APPROVED -> Cypher.coalesce(deliverable.property("approved"), Cypher.literalOf(""));
		};
		return Keyset.of(Keyset.text(by, this.direction), Keyset.text(deliverable.property("key"), this.direction));
	}

	/** What the lists are ordered by, the last part unique. */
	public List<Object> sortKey(Deliverable deliverable) {
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

}

package org.demarcationmap.catalogue;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;

/**
 * What has a list of Deliverables.
 */
enum DeliverableOwner {

	/** A body, of those that it is responsible for. */
	BODY("Body"),

	/** A Question, of those that it is responsible for. */
	QUESTION("Question"),

	/** A topic, of those that treat it. */
	TOPIC("Topic");

	private final String label;

	DeliverableOwner(String label) {
		this.label = label;
	}

	Node node() {
		return Cypher.node(this.label).named("owner");
	}

	OrderableOngoingReadingAndWithWithoutWhere fitting(DeliverablePatterns patterns) {
		return switch (this) {
			case BODY, QUESTION -> patterns.fitting(patterns.responsible(node()), Cypher.noCondition());
			case TOPIC -> {
				var claim = Cypher.node("Treatment").named("claim");
				yield patterns.fitting(patterns.treating(node(), claim), DeliverablePatterns.notRejected(claim));
			}
		};
	}

}

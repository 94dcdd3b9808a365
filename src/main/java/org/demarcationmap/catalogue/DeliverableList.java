package org.demarcationmap.catalogue;

import java.util.ArrayList;
import java.util.List;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;
import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Expression;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.ResultStatement;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;

import org.springframework.stereotype.Component;

/**
 * The Deliverables that fit a filter, in an order. Only the patterns and conditions that
 * are wanted stand in the statement, so that each combination uses its index.
 */
@Component
public final class DeliverableList {

	private final CatalogueReads reads;

	DeliverableList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Deliverable> page(DeliverableFilter filter, DeliverableOrder order, Page page) {
		var parameters = filter.parameters()
			.with("after", page.after(0, ""))
			.with("afterKey", page.after(1, ""))
			.with("limit", page.limit());
		var rows = this.reads.list(page(filter, order, page.after().isEmpty()), parameters.asMap(),
				CatalogueNodes::deliverable);
		return page.connect(rows, order::sortKey, () -> this.reads.count(count(filter), filter.parameters().asMap()));
	}

	static String page(DeliverableFilter filter, DeliverableOrder order, boolean fromStart) {
		var deliverable = deliverable(filter);
		var by = by(order, deliverable);
		var key = deliverable.property("key");
		var fitting = fitting(filter, deliverable);
		var ascending = order.direction() == DeliverableOrder.Direction.ASC;
		var page = fromStart ? fitting : fitting.where(behind(by, key, ascending));
		return text(page.returning(deliverable.as("found"))
			.orderBy(ascending ? by.ascending() : by.descending(), ascending ? key.ascending() : key.descending())
			.limit(Cypher.parameter("limit"))
			.build());
	}

	static String count(DeliverableFilter filter) {
		var deliverable = deliverable(filter);
		return text(fitting(filter, deliverable).returning(Cypher.count(deliverable).as("found")).build());
	}

	private static String text(ResultStatement statement) {
		return "CYPHER 25 " + statement.getCypher();
	}

	private static Node deliverable(DeliverableFilter filter) {
		var kind = filter.kind();
		var node = (kind != null) ? Cypher.node("Deliverable", kind.label()) : Cypher.node("Deliverable");
		return node.named("deliverable");
	}

	private static OrderableOngoingReadingAndWithWithoutWhere fitting(DeliverableFilter filter, Node deliverable) {
		var patterns = new ArrayList<PatternElement>(List.of(deliverable));
		if (filter.body() != null) {
			patterns.add(deliverable.relationshipFrom(
					Cypher.node("Body").withProperties("code", Cypher.parameter("body")), "RESPONSIBLE_FOR"));
		}
		if (filter.topic() != null) {
			patterns.add(deliverable.relationshipTo(Cypher.node("Treatment"), "HAS_TREATMENT")
				.relationshipTo(Cypher.node("Topic").withProperties("slug", Cypher.parameter("topic")), "OF_TOPIC"));
		}
		var matching = Cypher.match(patterns).where(conditions(filter, deliverable));
		return (filter.topic() != null) ? matching.withDistinct(deliverable) : matching.with(deliverable);
	}

	private static Condition conditions(DeliverableFilter filter, Node deliverable) {
		var conditions = Cypher.noCondition();
		if (filter.status() != null) {
			conditions = conditions.and(deliverable.property("status").isEqualTo(Cypher.parameter("status")));
		}
		if (filter.title() != null) {
			conditions = conditions
				.and(Cypher.toLower(deliverable.property("title")).contains(Cypher.toLower(Cypher.parameter("title"))));
		}
		return conditions;
	}

	private static Expression by(DeliverableOrder order, Node deliverable) {
		return switch (order.field()) {
			case NAME -> deliverable.property("name");
			case APPROVED -> Cypher.coalesce(deliverable.property("approved"), Cypher.literalOf(""));
		};
	}

	private static Condition behind(Expression by, Expression key, boolean ascending) {
		var after = Cypher.parameter("after");
		var afterKey = Cypher.parameter("afterKey");
		return ascending ? by.gte(after).and(by.gt(after).or(key.gt(afterKey)))
				: by.lte(after).and(by.lt(after).or(key.lt(afterKey)));
	}

}

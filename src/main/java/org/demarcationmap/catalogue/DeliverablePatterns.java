package org.demarcationmap.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.neo4j.cypherdsl.core.Condition;
import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;
import org.neo4j.cypherdsl.core.PatternElement;
import org.neo4j.cypherdsl.core.Where;
import org.neo4j.cypherdsl.core.StatementBuilder.OrderableOngoingReadingAndWithWithoutWhere;

/**
 * What a filter of Deliverables means as patterns and conditions. Only those that are
 * wanted stand in the statement, so that each combination uses its index.
 *
 * @param filter what is wanted
 * @param deliverable the Deliverable in the statement
 */
record DeliverablePatterns(DeliverableFilter filter, Node deliverable) {

	private static final Node TREATMENT = Cypher.node("Treatment").named("treatment");

	static DeliverablePatterns of(DeliverableFilter filter) {
		var kinds = filter.kind();
		var node = (kinds != null && kinds.size() == 1) ? Cypher.node("Deliverable", kinds.getFirst().label())
				: Cypher.node("Deliverable");
		return new DeliverablePatterns(filter, node.named("deliverable"));
	}

	/** Those that fit, among all. */
	OrderableOngoingReadingAndWithWithoutWhere fitting() {
		var patterns = patterns();
		return patterns.isEmpty() ? Cypher.match(this.deliverable).where(conditions()).with(this.deliverable)
				: Cypher.match(patterns).where(conditions()).withDistinct(this.deliverable);
	}

	/** Those that fit, among those of a list. */
	OrderableOngoingReadingAndWithWithoutWhere fitting(PatternElement list, Condition listed) {
		var patterns = patterns();
		var matching = Cypher.match(list).where(listed).withDistinct(this.deliverable);
		return patterns.isEmpty() ? matching.match(this.deliverable).where(conditions()).with(this.deliverable)
				: matching.match(patterns).where(conditions()).withDistinct(this.deliverable);
	}

	private List<PatternElement> patterns() {
		var patterns = new ArrayList<PatternElement>();
		if (this.filter.body() != null) {
			patterns.add(responsible(Cypher.node("Body").withProperties("code", Cypher.parameter("body"))));
		}
		var question = this.filter.question();
		if (question != null) {
			var property = question.contains("(") ? "name" : "number";
			patterns.add(responsible(Cypher.node("Question").withProperties(property, Cypher.parameter("question"))));
		}
		if (this.filter.topic() != null) {
			patterns.add(treating(Cypher.node("Topic").withProperties("slug", Cypher.parameter("topic")), TREATMENT));
		}
		return patterns;
	}

	/** The Deliverable as one that somebody is responsible for. */
	PatternElement responsible(Node responsible) {
		return this.deliverable.relationshipFrom(responsible, "RESPONSIBLE_FOR");
	}

	/** The Deliverable as one that treats a topic. */
	PatternElement treating(Node topic, Node treatment) {
		return this.deliverable.relationshipTo(treatment, "HAS_TREATMENT").relationshipTo(topic, "OF_TOPIC");
	}

	static Condition notRejected(Node treatment) {
		return treatment.property("status").isNotEqualTo(Cypher.literalOf("REJECTED"));
	}

	private Condition conditions() {
		return kind().and(otherThanBody())
			.and((this.filter.topic() != null) ? notRejected(TREATMENT) : Cypher.noCondition())
			.and(Statements.isOneOf(this.deliverable, "status", this.filter.status()))
			.and(Statements.isOneOf(this.deliverable, "confidentiality", this.filter.confidentiality()))
			.and(Statements.hasWords(this.deliverable, "title", this.filter.title()))
			.and(approved())
			.and(thereThen());
	}

	private Condition approved() {
		var approved = this.deliverable.property("approved");
		var from = (this.filter.approvedFrom() != null) ? approved.gte(Cypher.parameter("approvedFrom"))
				: Cypher.noCondition();
		return (this.filter.approvedTo() != null) ? from.and(approved.lt(Cypher.parameter("approvedUntil"))) : from;
	}

	private Condition kind() {
		var kinds = this.filter.kind();
		return (kinds == null || kinds.size() == 1) ? Cypher.noCondition()
				: kinds.stream()
					.map((kind) -> this.deliverable.hasLabels(kind.label()))
					.reduce(Condition::or)
					.orElse(Cypher.isFalse());
	}

	private Condition otherThanBody() {
		if (this.filter.otherThanBody() == null) {
			return Cypher.noCondition();
		}
		var other = Cypher.node("Body").named("other");
		return Cypher.exists(List.of(responsible(other)),
				Where.from(other.property("code").isNotEqualTo(Cypher.parameter("otherThanBody"))));
	}

	private Condition thereThen() {
		if (this.filter.asOf() == null) {
			return Cypher.noCondition();
		}
		return dated("Edition", "HAS_EDITION", "approved").or(dated("State", "HAS_STATE", "since"));
	}

	private Condition dated(String label, String type, String date) {
		var event = Cypher.node(label).named(label.toLowerCase(Locale.ROOT));
		return Cypher.exists(List.of(this.deliverable.relationshipTo(event, type)),
				Where.from(event.property(date).lte(Cypher.parameter("asOf"))));
	}

}

package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.demarcationmap.catalogue.Aspect;
import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.DeliverableKind;
import org.demarcationmap.catalogue.DeliverableName;
import org.demarcationmap.catalogue.DeliverableStatus;
import org.demarcationmap.catalogue.Grade;
import org.demarcationmap.catalogue.Place;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.demarcationmap.catalogue.TopicSlug;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.Verification;
import org.demarcationmap.neo4j.Cypher;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Which Deliverables of the sides treat the topics in scope, for topics that at least two
 * sides treat.
 */
@Repository
class TreatmentsBySides {

	private static final String STATEMENT = Cypher.statement("overlap/topic-overlaps");

	private final Neo4jClient client;

	TreatmentsBySides(Neo4jClient client) {
		this.client = client;
	}

	Collection<Row> in(Scope scope) {
		Map<String, Object> parameters = Map.of("sides", texts(scope.sides()), "topics", texts(scope.topics()),
				"aspects", texts(scope.countedAspects()));
		return this.client.query(STATEMENT)
			.bindAll(parameters)
			.fetchAs(Row.class)
			.mappedBy((_, row) -> new Row(topic(row), end(row)))
			.all();
	}

	private static List<String> texts(List<?> values) {
		return values.stream().map(Object::toString).toList();
	}

	private static OverlapTopic topic(Record row) {
		var topic = row.get("topic");
		return new OverlapTopic(text(topic, "key"), new TopicSlug(text(topic, "slug")), text(topic, "name"),
				row.get("treatedBy").asInt());
	}

	private static PathEnd end(Record row) {
		var side = row.get("side");
		return new PathEnd(text(side, "key"), new BodyCode(text(side, "code")), deliverable(row));
	}

	private static OverlapDeliverable deliverable(Record row) {
		var node = row.get("deliverable");
		return new OverlapDeliverable(text(node, "key"), new DeliverableName(text(node, "name")), known(node, "title"),
				kind(row.get("labels")), DeliverableStatus.valueOf(text(node, "status")), question(row.get("question")),
				treatment(row.get("treatment")));
	}

	private static DeliverableKind kind(Value labels) {
		var found = labels.asList(Value::asString);
		return Stream.of(DeliverableKind.values())
			.filter((kind) -> found.contains(kind.label()))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("A Deliverable has the labels " + found + " and no kind."));
	}

	private static @Nullable KnownQuestion question(Value node) {
		if (node.isNull()) {
			return null;
		}
		var period = known(node, "period");
		return new KnownQuestion(text(node, "key"), QuestionNumber.parse(text(node, "number")),
				(period != null) ? StudyPeriod.parse(period) : null);
	}

	private static OverlapTreatment treatment(Value node) {
		return new OverlapTreatment(text(node, "key"), Grade.valueOf(text(node, "grade")),
				Place.valueOf(text(node, "place")), new Aspect(text(node, "aspect")),
				TreatmentStatus.valueOf(text(node, "status")), text(node, "source"),
				Verification.valueOf(text(node, "verification")));
	}

	private static String text(Value node, String property) {
		return node.get(property).asString();
	}

	private static @Nullable String known(Value node, String property) {
		return node.get(property).isNull() ? null : text(node, property);
	}

	/**
	 * One treatment of a topic by a side.
	 */
	record Row(OverlapTopic topic, PathEnd end) {
	}

}

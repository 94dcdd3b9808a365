package org.demarcationmap.overlap;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.pairs.Reach;
import org.neo4j.driver.Record;

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

	Collection<Row> about(Collection<String> topics, Reach reach) {
		Map<String, Object> parameters = Map.of("sides", reach.sides(), "topics", List.copyOf(topics), "aspects",
				reach.aspects());
		return this.client.query(STATEMENT)
			.bindAll(parameters)
			.fetchAs(Row.class)
			.mappedBy((_, row) -> new Row(topic(row), end(row)))
			.all();
	}

	private static OverlapTopic topic(Record row) {
		return OverlapNodes.topic(row.get("topic"), row.get("treatedBy").asInt());
	}

	private static PathEnd end(Record row) {
		var deliverable = OverlapNodes.deliverable(row.get("deliverable"), row.get("labels"), row.get("question"),
				OverlapNodes.treatment(row.get("treatment")));
		return OverlapNodes.end(row.get("side"), deliverable);
	}

	/**
	 * One treatment of a topic by a side.
	 */
	record Row(OverlapTopic topic, PathEnd end) {
	}

}

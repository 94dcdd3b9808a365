package org.demarcationmap.overlap.coverage;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.neo4j.Cypher;
import org.demarcationmap.overlap.OverlapNodes;
import org.demarcationmap.overlap.PathNode;
import org.demarcationmap.overlap.pairs.Reach;

/**
 * What the sides have on topics, read in one call.
 */
@Repository
class ClaimsOnTopics {

	private static final String STATEMENT = Cypher.statement("overlap/coverage");

	private final Neo4jClient client;

	private final StrongestTexts strongest;

	ClaimsOnTopics(Neo4jClient client, StrongestTexts strongest) {
		this.client = client;
		this.strongest = strongest;
	}

	/**
	 * What the sides have on each topic, by slug; a topic that nobody treats is there.
	 */
	Collection<TopicClaims> of(Reach reach) {
		var strongestFirst = Comparator.comparing(Claim::deliverable, this.strongest.first());
		return this.client.query(STATEMENT)
			.bindAll(Map.of("sides", reach.sides(), "topics", Objects.requireNonNull(reach.topics()), "aspects",
					reach.aspects()))
			.fetchAs(TopicClaims.class)
			.mappedBy((_, row) -> claims(row, strongestFirst))
			.all();
	}

	private static TopicClaims claims(Record row, Comparator<Claim> order) {
		var topic = OverlapNodes.topic(row.get("topic"), row.get("treatedBy").asInt());
		return new TopicClaims(topic, row.get("claims").asList(ClaimsOnTopics::claim).stream().sorted(order).toList());
	}

	private static Claim claim(Value value) {
		var side = value.get("side");
		var text = value.get("deliverable");
		var body = new BodyCode(OverlapNodes.text(side, "code"));
		return new Claim(OverlapNodes.text(side, "key"), body,
				OverlapNodes.deliverable(text, value.get("labels"), value.get("question"),
						OverlapNodes.treatment(value.get("treatment"))),
				Set.copyOf(value.get("same").asList(Value::asString)),
				value.get("references").asList((other) -> reference(OverlapNodes.text(text), body, other)));
	}

	private static CoverageReference reference(PathNode text, BodyCode side, Value other) {
		var its = new BodyCode(OverlapNodes.text(other, "side"));
		return other.get("isReferredTo").asBoolean() ? new CoverageReference(text, side, OverlapNodes.text(other), its)
				: new CoverageReference(OverlapNodes.text(other), its, text, side);
	}

}

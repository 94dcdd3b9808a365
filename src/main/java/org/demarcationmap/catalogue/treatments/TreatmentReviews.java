package org.demarcationmap.catalogue.treatments;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Component;

/**
 * The present views of bodies on each of many claims, by body.
 */
@Component
public final class TreatmentReviews {

	private static final String OF_TREATMENTS = """
			CYPHER 25
			MATCH (treatment:Treatment)-[:HAS_REVIEW]->(review:TreatmentReview {current: true})-[:OF_BODY]->(body:Body)
			WHERE treatment.key IN $keys
			RETURN treatment.key AS key, review AS review, body.code AS body
			ORDER BY key, body
			""";

	private final Neo4jClient client;

	TreatmentReviews(Neo4jClient client) {
		this.client = client;
	}

	public Map<String, List<TreatmentReview>> ofTreatments(Collection<String> keys) {
		return this.client.query(OF_TREATMENTS)
			.bind(List.copyOf(keys))
			.to("keys")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.stream()
			.collect(Collectors.groupingBy((row) -> row.get("key").asString(), LinkedHashMap::new, Collectors
				.mapping((row) -> review(row.get("review"), row.get("body").asString()), Collectors.toList())));
	}

	private static TreatmentReview review(Value node, String body) {
		return new TreatmentReview(node.get("key").asString(), body, Verdict.valueOf(node.get("verdict").asString()),
				node.get("reason").asString(), node.get("by").asString(), Instant.parse(node.get("at").asString()));
	}

}

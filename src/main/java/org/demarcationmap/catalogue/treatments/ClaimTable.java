package org.demarcationmap.catalogue.treatments;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.demarcationmap.catalogue.CatalogueNodes;
import org.demarcationmap.catalogue.Treatment;
import org.demarcationmap.catalogue.TreatmentStatus;
import org.demarcationmap.catalogue.facts.Origin;
import org.demarcationmap.neo4j.Cypher;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * The claims in the database that texts treat topics, with the bodies' present views. To
 * look at a claim locks it, or the text that it would be made for, until the command
 * ends: two bodies that speak at once both count.
 */
@Repository
class ClaimTable {

	private static final String SAID = """
			       treatment AS treatment,
			       text.name AS text,
			       topic.slug AS topic,
			       coalesce(treatment.statusBefore, treatment.status) AS before,
			       COLLECT {
			         MATCH (treatment)-[:HAS_REVIEW]->(review:TreatmentReview {current: true})-[:OF_BODY]->(body:Body)
			         RETURN {body: body.code, verdict: review.verdict}
			         ORDER BY body.code
			       } AS verdicts
			""";

	private static final String WITH_KEY = """
			CYPHER 25
			MATCH (text:Deliverable)-[:HAS_TREATMENT]->(treatment:Treatment {key: $key})-[:OF_TOPIC]->(topic:Topic)
			SET treatment.key = treatment.key
			RETURN
			""" + SAID;

	private static final String SAME = """
			CYPHER 25
			MATCH (text:Deliverable {key: $text})
			SET text.key = text.key
			WITH text
			MATCH (text)-[:HAS_TREATMENT]->(treatment:Treatment)-[:OF_TOPIC]->(topic:Topic {slug: $topic})
			WHERE treatment.place = $place AND treatment.aspect = $aspect
			RETURN
			""" + SAID + """
			ORDER BY CASE treatment.origin WHEN 'ASSERTED' THEN 0 ELSE 1 END, treatment.key
			LIMIT 1
			""";

	private static final String ASSERT = Cypher.statement("catalogue/treatment-assert");

	private static final String REVIEW = Cypher.statement("catalogue/treatment-review");

	private final Neo4jClient client;

	ClaimTable(Neo4jClient client) {
		this.client = client;
	}

	Optional<Claim> withKey(String key) {
		return one(WITH_KEY, Map.of("key", key));
	}

	Optional<Claim> same(String text, TreatmentDraft draft) {
		return one(SAME,
				Map.of("text", text, "topic", draft.topic(), "place", draft.place().name(), "aspect", draft.aspect()));
	}

	private Optional<Claim> one(String statement, Map<String, Object> parameters) {
		return this.client.query(statement)
			.bindAll(parameters)
			.fetchAs(Claim.class)
			.mappedBy((_, row) -> Claim.of(row))
			.one();
	}

	void save(String text, String topic, String key, Map<String, Object> properties) {
		this.client.query(ASSERT)
			.bindAll(Map.of("text", text, "topic", topic, "key", key, "properties", properties))
			.run();
	}

	void review(String treatment, String body, Map<String, Object> review, String status) {
		this.client.query(REVIEW)
			.bindAll(Map.of("treatment", treatment, "body", body, "review", review, "status", status))
			.run();
	}

	/**
	 * A claim, and what bodies say of it now.
	 *
	 * @param treatment the claim
	 * @param text the name of the text
	 * @param topic the slug of the topic
	 * @param byHand whether a participant made the claim
	 * @param suggestion whether the software made it
	 * @param verdicts what bodies say
	 */
	record Claim(Treatment treatment, String text, String topic, boolean byHand, boolean suggestion,
			Verdicts verdicts) {

		private static Claim of(Record row) {
			var verdicts = row.get("verdicts")
				.asList((it) -> it)
				.stream()
				.collect(Collectors.toMap((it) -> it.get("body").asString(),
						(it) -> Verdict.valueOf(it.get("verdict").asString())));
			var node = row.get("treatment");
			var byHand = node.get("origin").asString("").equals(Origin.ASSERTED.name())
					|| (!node.get("byHand").isNull() && node.get("byHand").asList().contains("grade"));
			return new Claim(CatalogueNodes.treatment(node), row.get("text").asString(), row.get("topic").asString(),
					byHand, Origin.SUGGESTER.name().equals(node.get("origin").asString("")),
					new Verdicts(verdicts, TreatmentStatus.valueOf(row.get("before").asString())));
		}

	}

}

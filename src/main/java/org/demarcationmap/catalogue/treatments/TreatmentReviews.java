package org.demarcationmap.catalogue.treatments;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.demarcationmap.catalogue.CatalogueReads;
import org.neo4j.driver.Value;

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
			RETURN treatment.key AS key, {review: review, body: body.code} AS found
			ORDER BY key, body.code
			""";

	private final CatalogueReads reads;

	TreatmentReviews(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, List<TreatmentReview>> ofTreatments(Collection<String> keys) {
		return this.reads.many(OF_TREATMENTS, keys, TreatmentReviews::review);
	}

	private static TreatmentReview review(Value found) {
		var node = found.get("review");
		return new TreatmentReview(node.get("key").asString(), found.get("body").asString(),
				Verdict.valueOf(node.get("verdict").asString()), node.get("reason").asString(),
				node.get("by").asString(), Instant.parse(node.get("at").asString()));
	}

}

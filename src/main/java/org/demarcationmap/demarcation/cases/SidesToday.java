package org.demarcationmap.demarcation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.demarcationmap.demarcation.Times;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.Refusals;
import org.neo4j.driver.Value;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Who leads the sides of a demarcation at a moment, and which of their delegations stand
 * in for real ones.
 */
@Repository
class SidesToday {

	private static final String OF = """
			CYPHER 25
			MATCH (:Demarcation {slug: $slug})-[has:HAS_SIDE]->(side:Side)-[:OF_BODY]->(body:Body)
			RETURN body.code AS body,
			       EXISTS {
			         MATCH (:Account)-[:HOLDS]->(grant:RoleGrant {role: 'CO_CHAIR', demarcation: $slug})
			         WHERE grant.body = body.code
			           AND (grant.from IS NULL OR grant.from <= $now)
			           AND (grant.until IS NULL OR grant.until > $now)
			       } AS led,
			       COLLECT {
			         MATCH (delegation:Delegation {placeholder: true})-[part:TAKES_PART_IN]->(side)
			         WHERE part.until IS NULL
			         RETURN delegation.name
			         ORDER BY delegation.name
			       } AS placeholders
			ORDER BY has.position
			""";

	private final Neo4jClient client;

	SidesToday(Neo4jClient client) {
		this.client = client;
	}

	List<SideToday> of(String slug, Instant now) {
		return List.copyOf(this.client.query(OF)
			.bindAll(Map.of("slug", slug, "now", Times.stored(now)))
			.fetchAs(SideToday.class)
			.mappedBy((_, row) -> new SideToday(row.get("body").asString(), row.get("led").asBoolean(),
					row.get("placeholders").asList(Value::asString)))
			.all());
	}

	/**
	 * A side as it is.
	 *
	 * @param body the code of its body
	 * @param led whether it has a co-chair
	 * @param placeholders its delegations that stand in for real ones
	 */
	record SideToday(String body, boolean led, List<String> placeholders) {

		/** Says what keeps the side from a real case. */
		void refuse(Refusals refusals) {
			refusals.when(!this.led, ErrorCode.CO_CHAIR_MISSING,
					() -> "The side of " + this.body + " has no co-chair. Appoint one first.", "demarcation");
			refusals.when(!this.placeholders.isEmpty(), ErrorCode.REHEARSAL_ONLY,
					() -> "Placeholders take part in the side of " + this.body + ": "
							+ String.join(", ", this.placeholders) + ". Have them leave it first.",
					"demarcation");
		}

	}

}

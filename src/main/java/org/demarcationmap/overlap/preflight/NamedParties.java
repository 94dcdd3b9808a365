package org.demarcationmap.overlap.preflight;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.graphql.UnknownThingException;
import org.demarcationmap.overlap.OverlapParty;

/**
 * Finds the body or Question that a name means.
 */
@Repository
class NamedParties {

	private static final String NAMED = """
			CYPHER 25
			CALL () {
			  MATCH (body:Body {code: $code})
			  RETURN body, null AS question
			  UNION
			  MATCH (question:Question {number: $code})-[:OF_BODY]->(body:Body)
			  WHERE $period = '' OR question.period = $period
			  RETURN body, question
			}
			RETURN body {.key, .code} AS body, question {.key, .number, .period} AS question
			ORDER BY coalesce(question.period, '') DESC, question.key
			LIMIT 1
			""";

	private static final Pattern QUESTION = Pattern.compile("(Q\\d+/\\S+?)(?:\\s*\\((\\d{4}-\\d{4})\\))?");

	private final Neo4jClient client;

	NamedParties(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * The body or Question of that name; a Question without a period is that of the
	 * latest.
	 * @throws UnknownThingException where there is none
	 */
	OverlapParty named(String name) {
		var question = QUESTION.matcher(name.strip());
		return question.matches()
				? find(question.group(1), Objects.requireNonNullElse(question.group(2), ""), ErrorCode.UNKNOWN_QUESTION,
						"There is no Question '" + name + "'. Write it like Q1/2 or Q1/2 (2025-2028).")
				: find(name.strip(), "", ErrorCode.UNKNOWN_BODY, "There is no body '" + name
						+ "'. Write its code, such as SG20, or name a Question, such as Q6/20.");
	}

	private OverlapParty find(String code, String period, ErrorCode missing, String sentence) {
		return this.client.query(NAMED)
			.bindAll(Map.of("code", code, "period", period))
			.fetchAs(OverlapParty.class)
			.mappedBy((_, row) -> OverlapParty.of(row.get("body"), row.get("question")))
			.one()
			.orElseThrow(() -> new UnknownThingException(missing, sentence));
	}

}

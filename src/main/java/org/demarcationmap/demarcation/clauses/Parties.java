package org.demarcationmap.demarcation.clauses;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.demarcationmap.catalogue.BodyCode;
import org.demarcationmap.catalogue.QuestionNumber;
import org.demarcationmap.catalogue.StudyPeriod;
import org.neo4j.driver.Record;

import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the Questions and bodies that clauses name.
 */
@Repository
class Parties {

	private static final Pattern QUESTION = Pattern.compile("(Q\\d+/\\S+?)(?:\\s*\\((\\d{4}-\\d{4})\\))?");

	private static final String FIND = """
			CYPHER 25
			UNWIND $names AS name
			OPTIONAL MATCH (body:Body {code: name.code})
			OPTIONAL MATCH (question:Question {number: name.code})
			WHERE name.period = '' OR question.period = name.period
			OPTIONAL MATCH (question)-[:OF_BODY]->(its:Body)
			WITH name, body, question, coalesce(body.status, its.status) AS status
			ORDER BY question.period DESC
			WITH name, head(collect(body.code)) AS code, head(collect(question)) AS question, collect(status) AS statuses
			WHERE code IS NOT NULL OR question IS NOT NULL
			RETURN name.text AS text,
			       code,
			       question.number AS number,
			       question.period AS period,
			       'CLOSED' IN statuses AS closed
			ORDER BY text
			""";

	private final Neo4jClient client;

	Parties(Neo4jClient client) {
		this.client = client;
	}

	/**
	 * Finds what the names stand for. A Question without a period is that of the latest.
	 * @param names such as {@code Q1/2}, {@code Q1/2 (2025-2028)}, {@code SG20}
	 * @return the parties, without the names that lead nowhere
	 */
	FoundParties find(Collection<String> names) {
		var found = new LinkedHashMap<String, Party>();
		var closed = new HashSet<Party>();
		this.client.query(FIND)
			.bind(names.stream().distinct().map(Parties::parts).toList())
			.to("names")
			.fetchAs(Record.class)
			.mappedBy((_, row) -> row)
			.all()
			.forEach((row) -> {
				var party = party(row);
				found.put(row.get("text").asString(), party);
				if (row.get("closed").asBoolean()) {
					closed.add(party);
				}
			});
		return new FoundParties(found, closed);
	}

	private static Map<String, String> parts(String text) {
		var matcher = QUESTION.matcher(text.strip());
		if (matcher.matches() && matcher.group(2) != null) {
			return Map.of("text", text, "code", matcher.group(1), "period", matcher.group(2));
		}
		return Map.of("text", text, "code", text.strip(), "period", "");
	}

	private static Party party(Record row) {
		if (!row.get("code").isNull()) {
			return new Party.OfBody(new BodyCode(row.get("code").asString()));
		}
		return new Party.OfQuestion(QuestionNumber.parse(row.get("number").asString()),
				StudyPeriod.parse(row.get("period").asString()));
	}

}

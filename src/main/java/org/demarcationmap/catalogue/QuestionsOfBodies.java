package org.demarcationmap.catalogue;

import java.util.List;
import java.util.Map;

import org.demarcationmap.graphql.Page;
import org.demarcationmap.graphql.Rows;

import org.springframework.stereotype.Component;

/**
 * The Questions of each of many bodies: newest period first, then by number.
 */
@Component
public final class QuestionsOfBodies {

	private static final String PAGES = """
			CYPHER 25
			MATCH (body:Body)
			WHERE body.key IN $keys
			CALL (body) {
			  MATCH (body)<-[:OF_BODY]-(question:Question)
			  WITH question, toInteger(split(substring(question.number, 1), '/')[0]) AS ordinal
			  WHERE question.period < $afterPeriod
			     OR (question.period = $afterPeriod AND ordinal > $afterOrdinal)
			  ORDER BY question.period DESC, ordinal
			  LIMIT $limit
			  RETURN collect(question) AS page
			}
			RETURN body.key AS key, page AS found, COUNT { (body)<-[:OF_BODY]-() } AS total
			ORDER BY key
			""";

	private final CatalogueReads reads;

	QuestionsOfBodies(CatalogueReads reads) {
		this.reads = reads;
	}

	public Map<String, Rows<Question>> pages(List<String> keys, Page page) {
		var parameters = new Parameters().with("keys", keys)
			.with("afterPeriod", page.after(0, "9999-9999"))
			.with("afterOrdinal", page.after(1, 0))
			.with("limit", page.limit());
		return this.reads.pages(PAGES, parameters.asMap(), CatalogueNodes::question);
	}

	public List<Object> sortKey(Question question) {
		return List.of(question.period().toString(), question.number().number());
	}

}

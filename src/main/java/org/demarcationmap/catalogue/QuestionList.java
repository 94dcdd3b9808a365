package org.demarcationmap.catalogue;

import java.util.List;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

import org.springframework.stereotype.Component;

/**
 * The Questions that fit a filter: newest period first, then by body and number.
 */
@Component
public final class QuestionList {

	private static final String PAGE = """
			CYPHER 25
			MATCH (question:Question)-[:OF_BODY]->(body:Body)
			WHERE ($body IS NULL OR body.code = $body)
			  AND ($period IS NULL OR question.period = $period)
			  AND ($number IS NULL OR question.number = $number)
			WITH question, body.code AS code, toInteger(split(substring(question.number, 1), '/')[0]) AS ordinal
			WHERE question.period < $afterPeriod
			   OR (question.period = $afterPeriod
			       AND (code > $afterBody OR (code = $afterBody AND ordinal > $afterOrdinal)))
			RETURN question AS found
			ORDER BY question.period DESC, code, ordinal
			LIMIT $limit
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (question:Question)-[:OF_BODY]->(body:Body)
			WHERE ($body IS NULL OR body.code = $body)
			  AND ($period IS NULL OR question.period = $period)
			  AND ($number IS NULL OR question.number = $number)
			RETURN count(question) AS found
			""";

	private final CatalogueReads reads;

	QuestionList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Question> page(QuestionFilter filter, Page page) {
		var parameters = filter.parameters()
			.with("afterPeriod", page.after(0, "9999-9999"))
			.with("afterBody", page.after(1, ""))
			.with("afterOrdinal", page.after(2, 0))
			.with("limit", page.limit());
		var rows = this.reads.list(PAGE, parameters.asMap(), CatalogueNodes::question);
		return page.connect(rows, QuestionList::sortKey, () -> this.reads.count(COUNT, filter.parameters().asMap()));
	}

	private static List<Object> sortKey(Question question) {
		return List.of(question.period().toString(), question.number().body().value(), question.number().number());
	}

}

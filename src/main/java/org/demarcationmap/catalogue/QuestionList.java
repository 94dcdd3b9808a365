package org.demarcationmap.catalogue;

import org.neo4j.cypherdsl.core.Cypher;
import org.neo4j.cypherdsl.core.Node;

import org.springframework.stereotype.Component;

import org.demarcationmap.graphql.Connection;
import org.demarcationmap.graphql.Page;

/**
 * The Questions that fit a filter, in an order.
 */
@Component
public final class QuestionList {

	private static final Node QUESTION = Cypher.node("Question").named("question");

	private static final Node BODY = Cypher.node("Body").named("body");

	private final CatalogueReads reads;

	QuestionList(CatalogueReads reads) {
		this.reads = reads;
	}

	public Connection<Question> page(QuestionFilter filter, QuestionOrder order, Page page) {
		var keyset = order.keyset(QUESTION, BODY);
		var statement = Statements.page(QUESTION, keyset, page,
				(behind) -> Cypher.match(QUESTION.relationshipTo(BODY, "OF_BODY"))
					.where(filter.conditions(QUESTION, BODY).and(behind)));
		return this.reads
			.page(statement, keyset.parameters(filter.parameters(), page).asMap(), CatalogueNodes::question)
			.connect(page, order::sortKey);
	}

}

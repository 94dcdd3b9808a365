package org.demarcationmap.graphql;

import java.util.concurrent.atomic.AtomicInteger;

import graphql.ExecutionInput;
import graphql.GraphqlErrorBuilder;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ParsedDocumentsTests {

	private final ParsedDocuments documents = new ParsedDocuments();

	private final AtomicInteger parsed = new AtomicInteger();

	private void ask(String query) {
		this.documents.getDocumentAsync(ExecutionInput.newExecutionInput(query).build(), (input) -> {
			this.parsed.incrementAndGet();
			return input.getQuery().contains("wrong")
					? new PreparsedDocumentEntry(GraphqlErrorBuilder.newError().message("wrong").build())
					: new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
		}).join();
	}

	@Test
	void parsesADocumentOnce() {
		ask("{ bodies { totalCount } }");
		ask("{ bodies { totalCount } }");
		ask("{ topics { totalCount } }");
		assertThat(this.parsed).hasValue(2);
	}

	@Test
	void remembersNeitherMistakesNorLongDocuments() {
		ask("{ wrong }");
		ask("{ wrong }");
		ask("{ bodies { totalCount } }" + " ".repeat(20_000));
		ask("{ bodies { totalCount } }" + " ".repeat(20_000));
		assertThat(this.parsed).hasValue(4);
	}

	@Test
	void forgetsWhatWasNotUsedForLongest() {
		for (var index = 0; index <= 200; index++) {
			ask("{ a" + index + " }");
		}
		ask("{ a200 }");
		assertThat(this.parsed).hasValue(201);
		ask("{ a0 }");
		assertThat(this.parsed).hasValue(202);
	}

}

package org.demarcationmap.graphql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;

/**
 * Spares clients that send the same document again its parsing and validation: the
 * documents used last, as long as they are not long and have no mistakes.
 */
class ParsedDocuments implements PreparsedDocumentProvider {

	private static final int MOST = 200;

	private static final int LONGEST = 20_000;

	private final Map<String, PreparsedDocumentEntry> documents = Collections
		.synchronizedMap(new LinkedHashMap<>(MOST, 0.75f, true) {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<String, PreparsedDocumentEntry> eldest) {
				return size() > MOST;
			}

		});

	@Override
	public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(ExecutionInput input,
			Function<ExecutionInput, PreparsedDocumentEntry> parse) {
		var known = this.documents.get(input.getQuery());
		return CompletableFuture.completedFuture((known != null) ? known : keep(input.getQuery(), parse.apply(input)));
	}

	private PreparsedDocumentEntry keep(String query, PreparsedDocumentEntry entry) {
		if (!entry.hasErrors() && query.length() <= LONGEST) {
			this.documents.put(query, entry);
		}
		return entry;
	}

}

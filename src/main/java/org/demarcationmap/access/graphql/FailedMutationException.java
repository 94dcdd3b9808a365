package org.demarcationmap.access.graphql;

import org.jspecify.annotations.Nullable;

import org.springframework.graphql.server.WebGraphQlResponse;

/**
 * Thrown to take back what a mutation wrote whose answer has errors. Its cause tells
 * whether it helps to run the mutation again.
 */
final class FailedMutationException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final transient WebGraphQlResponse answer;

	FailedMutationException(WebGraphQlResponse answer, @Nullable Throwable cause) {
		super("The answer of a mutation has errors.", cause);
		this.answer = answer;
	}

	WebGraphQlResponse answer() {
		return this.answer;
	}

}

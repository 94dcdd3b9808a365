package org.demarcationmap.access.graphql;

import java.util.Map;
import java.util.Optional;

import graphql.ExecutionResult;
import reactor.util.context.ContextView;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.support.DefaultExecutionGraphQlResponse;

/**
 * A request that is run in the transaction of its thread.
 */
record RunningRequest(WebGraphQlRequest request, WebGraphQlInterceptor.Chain chain, ContextView context) {

	WebGraphQlResponse answer(ExecutionResult result) {
		return answer(this.request, result);
	}

	/**
	 * Executes it in the transaction that runs.
	 * @throws FailedMutationException with the answer, if that has errors
	 */
	WebGraphQlResponse execute() {
		var failures = new Failures();
		this.request
			.configureExecutionInput((_, input) -> input.graphQLContext(Map.of(Failures.class, failures)).build());
		var answer = Optional.ofNullable(this.chain.next(this.request).contextWrite(this.context).block())
			.orElseThrow();
		if (!answer.getErrors().isEmpty()) {
			throw new FailedMutationException(answer(withoutData(answer.getExecutionResult())), failures.first());
		}
		return answer;
	}

	static WebGraphQlResponse answer(WebGraphQlRequest request, ExecutionResult result) {
		return new WebGraphQlResponse(new DefaultExecutionGraphQlResponse(request.toExecutionInput(), result));
	}

	/** What was done is taken back, so nothing is told of it. */
	private static ExecutionResult withoutData(ExecutionResult result) {
		return ExecutionResult.newExecutionResult()
			.errors(result.getErrors())
			.extensions(result.getExtensions())
			.build();
	}

}

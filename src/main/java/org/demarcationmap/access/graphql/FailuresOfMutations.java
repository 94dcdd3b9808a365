package org.demarcationmap.access.graphql;

import java.util.List;
import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.graphql.ErrorCode;
import org.demarcationmap.neo4j.Transactions;
import reactor.core.publisher.Mono;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

/**
 * Remembers what made a mutation fail that runs as a whole in one transaction, so that it
 * is run again where that helps.
 */
@Component
@Order(-1)
class FailuresOfMutations implements DataFetcherExceptionResolver {

	@Override
	public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment environment) {
		Failures failures = environment.getGraphQlContext().get(Failures.class);
		if (failures == null) {
			return Mono.empty();
		}
		failures.add(thrown);
		return Transactions.isTransient(thrown) ? Mono.just(List.of(again(environment))) : Mono.empty();
	}

	private static GraphQLError again(DataFetchingEnvironment environment) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(ErrorType.INTERNAL_ERROR)
			.message("Others change the same things at this moment, and nothing was done. Send the request again.")
			.extensions(Map.of("code", ErrorCode.CONFLICT.name()))
			.build();
	}

}

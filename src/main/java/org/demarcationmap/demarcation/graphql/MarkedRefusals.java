package org.demarcationmap.demarcation.graphql;

import java.util.List;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Marks the refusal of a right that speaks of a rehearsal like any other answer, and
 * leaves the answer to others.
 */
@Component
@Order(-2)
class MarkedRefusals extends DataFetcherExceptionResolverAdapter {

	private final SpokenOf spokenOf;

	MarkedRefusals(SpokenOf spokenOf) {
		this.spokenOf = spokenOf;
		setThreadLocalContextAware(true);
	}

	@Override
	protected @Nullable List<GraphQLError> resolveToMultipleErrors(Throwable thrown,
			DataFetchingEnvironment environment) {
		if (thrown instanceof AccessDeniedException && SecurityContextHolder.getContext().getAuthentication() != null) {
			this.spokenOf.in(environment.getArguments())
				.forEach((demarcation) -> RehearsalNotice.add(environment.getGraphQlContext(), demarcation));
		}
		return null;
	}

}

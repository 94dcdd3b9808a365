package org.demarcationmap.graphql;

import java.util.Map;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Says why a stream does not begin or why it ends.
 */
@Component
class ErrorsOfStreams extends SubscriptionExceptionResolverAdapter {

	@Override
	protected @Nullable GraphQLError resolveToSingleError(Throwable thrown) {
		return switch (thrown) {
			case UnknownThingException unknown -> answer(ErrorType.NOT_FOUND, unknown.code(), unknown);
			case BadArgumentException bad -> answer(ErrorType.BAD_REQUEST, bad.code(), bad);
			case AccessDeniedException denied -> answer(ErrorType.FORBIDDEN, ErrorCode.FORBIDDEN, denied);
			default -> null;
		};
	}

	private static GraphQLError answer(ErrorType type, ErrorCode code, Throwable thrown) {
		return GraphqlErrorBuilder.newError()
			.errorType(type)
			.message("%s", thrown.getMessage())
			.extensions(Map.of("code", code.name()))
			.build();
	}

}

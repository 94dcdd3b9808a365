package org.demarcationmap.graphql;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationTrustResolverImpl;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;

/**
 * Turns what was thrown into an answer: what the user can understand is told as it is,
 * with a classification and a code; a defect is told by a reference under which the log
 * has the rest.
 */
@Component
@Order(0)
class ErrorAnswers extends DataFetcherExceptionResolverAdapter {

	private static final Logger logger = LoggerFactory.getLogger(ErrorAnswers.class);

	ErrorAnswers() {
		setThreadLocalContextAware(true);
	}

	@Override
	protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment environment) {
		return switch (thrown) {
			case UnknownThingException unknown ->
				answer(environment, ErrorType.NOT_FOUND, unknown.code(), sentence(unknown));
			case BadArgumentException bad -> answer(environment, ErrorType.BAD_REQUEST, bad.code(), sentence(bad));
			case NotReadyException early ->
				answer(environment, ErrorType.INTERNAL_ERROR, ErrorCode.NOT_READY, sentence(early));
			case BindException unbound ->
				answer(environment, ErrorType.BAD_REQUEST, ErrorCode.BAD_ARGUMENT, sentenceOfBinding(unbound));
			case AccessDeniedException denied when isSignedIn() ->
				answer(environment, ErrorType.FORBIDDEN, ErrorCode.FORBIDDEN, sentence(denied));
			case AccessDeniedException _ -> unauthenticated(environment);
			case AuthenticationException _ -> unauthenticated(environment);
			default -> defect(environment, thrown);
		};
	}

	private static boolean isSignedIn() {
		return new AuthenticationTrustResolverImpl()
			.isAuthenticated(SecurityContextHolder.getContext().getAuthentication());
	}

	private static GraphQLError unauthenticated(DataFetchingEnvironment environment) {
		return answer(environment, ErrorType.UNAUTHORIZED, ErrorCode.UNAUTHENTICATED,
				"Sign in first: `%s` is not open to everyone.".formatted(environment.getField().getName()));
	}

	private static GraphQLError defect(DataFetchingEnvironment environment, Throwable thrown) {
		var reference = UUID.randomUUID().toString();
		logger.error("Failed to answer {}, reference {}", environment.getExecutionStepInfo().getPath(), reference,
				thrown);
		return answer(environment, ErrorType.INTERNAL_ERROR, ErrorCode.INTERNAL,
				"Something went wrong here. Whoever runs this server finds it in the log under %s."
					.formatted(reference));
	}

	private static String sentence(Throwable thrown) {
		return Objects.requireNonNullElse(thrown.getMessage(), "The server did not say why.");
	}

	private static String sentenceOfBinding(BindException unbound) {
		return unbound.getFieldErrors().stream().map(ErrorAnswers::sentenceOfField).collect(Collectors.joining(" "));
	}

	private static String sentenceOfField(FieldError error) {
		return "`%s` is \"%s\", which does not fit: correct the value.".formatted(error.getField(),
				error.getRejectedValue());
	}

	private static GraphQLError answer(DataFetchingEnvironment environment, ErrorType type, ErrorCode code,
			String message) {
		return GraphqlErrorBuilder.newError(environment)
			.errorType(type)
			.message("%s", message)
			.extensions(Map.of("code", code.name()))
			.build();
	}

}

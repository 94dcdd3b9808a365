package org.demarcationmap.graphql;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.parser.ParserOptions;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.ErrorType;

/**
 * Refuses a query that is too long, too deep, too costly or renames too many fields,
 * before anything is read, and tells in every answer what the query cost.
 */
class RequestLimits extends SimplePerformantInstrumentation {

	private final GraphQlLimits limits;

	private final ParserOptions parsing;

	RequestLimits(GraphQlLimits limits) {
		this.limits = limits;
		this.parsing = ParserOptions.getDefaultOperationParserOptions()
			.transform((options) -> options.maxTokens(limits.maxTokens()));
	}

	@Override
	public ExecutionInput instrumentExecutionInput(ExecutionInput input, InstrumentationExecutionParameters parameters,
			@Nullable InstrumentationState state) {
		input.getGraphQLContext().put(ParserOptions.class, this.parsing);
		return input;
	}

	@Override
	public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
			InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
		var query = parameters.getExecutionContext();
		var weight = new QueryScales(query, this.limits.pageSize()).weigh();
		check(weight);
		query.getGraphQLContext().put(Weight.class, weight);
		return null;
	}

	private void check(Weight weight) {
		if (weight.depth() > this.limits.maxDepth()) {
			refuse(ErrorCode.QUERY_TOO_DEEP, "The query is %d fields deep: at most %d are allowed. Nest less.",
					weight.depth(), this.limits.maxDepth());
		}
		if (weight.cost() > this.limits.maxCost()) {
			refuse(ErrorCode.QUERY_TOO_COSTLY,
					"The answer may hold %d values: at most %d are allowed. "
							+ "Ask for smaller pages with `first`, or for fewer fields.",
					weight.cost(), this.limits.maxCost());
		}
		if (weight.aliases() > this.limits.maxAliases()) {
			refuse(ErrorCode.TOO_MANY_ALIASES, "The query renames %d fields: at most %d are allowed. Ask in several.",
					weight.aliases(), this.limits.maxAliases());
		}
	}

	private static void refuse(ErrorCode code, String sentence, long value, long limit) {
		throw new AbortExecutionException(List.of(GraphqlErrorBuilder.newError()
			.errorType(ErrorType.BAD_REQUEST)
			.message(sentence, value, limit)
			.extensions(Map.of("code", code.name()))
			.build()));
	}

	@Override
	public CompletableFuture<ExecutionResult> instrumentExecutionResult(ExecutionResult result,
			InstrumentationExecutionParameters parameters, @Nullable InstrumentationState state) {
		return CompletableFuture
			.completedFuture((parameters.getGraphQLContext().get(Weight.class) instanceof Weight weight)
					? tell(result, weight) : result);
	}

	private ExecutionResult tell(ExecutionResult result, Weight weight) {
		var cost = Map.of("values", weight.cost(), "limit", this.limits.maxCost());
		return result.transform((answer) -> answer.addExtension("cost", cost));
	}

}

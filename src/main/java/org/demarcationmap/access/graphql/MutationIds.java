package org.demarcationmap.access.graphql;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLException;
import graphql.execution.AbortExecutionException;
import graphql.execution.RawVariables;
import graphql.language.Document;
import graphql.language.OperationDefinition.Operation;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.validation.Validator;
import org.jspecify.annotations.Nullable;

import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.stereotype.Component;

/**
 * Finds the ids that a request gives to its mutations. A request that has mistakes has
 * none: whoever runs it will name them.
 */
@Component
class MutationIds {

	private static final int MOST_FIELDS = 10_000;

	private final GraphQLSchema schema;

	MutationIds(GraphQlSource source) {
		this.schema = source.schema();
	}

	/** Whether it is worth looking for ids. */
	static boolean mayBeIn(WebGraphQlRequest request) {
		return request.getDocument().contains("mutation")
				&& (request.getDocument().contains(IdentifiedMutation.ID) || isIn(request.getVariables()));
	}

	private static boolean isIn(Map<String, @Nullable Object> variables) {
		return variables.values()
			.stream()
			.anyMatch((value) -> value instanceof Map<?, ?> input && input.containsKey(IdentifiedMutation.ID));
	}

	/**
	 * The mutations of a request, where one of them has an id; else none.
	 * @throws AbortExecutionException if the request has too many fields
	 */
	List<ExecutableNormalizedField> find(WebGraphQlRequest request) {
		try {
			var document = Parser.parse(request.getDocument());
			if (!new Validator().validateDocument(this.schema, document, Locale.ROOT).isEmpty()) {
				return List.of();
			}
			return mutations(document, request);
		}
		catch (AbortExecutionException ex) {
			throw ex;
		}
		catch (GraphQLException ex) {
			return List.of(); // the engine will refuse it for the same reason
		}
	}

	@SuppressWarnings("NullAway") // a variable may be null, which the engine's signature
									// does not say
	private List<ExecutableNormalizedField> mutations(Document document, WebGraphQlRequest request) {
		var operation = ExecutableNormalizedOperationFactory.createExecutableNormalizedOperationWithRawVariables(
				this.schema, document, request.getOperationName(), RawVariables.of(request.getVariables()),
				Options.defaultOptions().maxFieldsCount(MOST_FIELDS));
		if (operation.getOperation() != Operation.MUTATION) {
			return List.of();
		}
		var fields = operation.getTopLevelFields();
		return fields.stream().anyMatch((field) -> IdentifiedMutation.idOf(field) != null) ? fields : List.of();
	}

}

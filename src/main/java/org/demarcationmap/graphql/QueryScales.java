package org.demarcationmap.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import graphql.execution.ExecutionContext;
import graphql.introspection.Introspection;
import graphql.language.Field;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a validated query before it runs. Each fragment is weighed once, so a query of
 * fragments that spread fragments cannot make the weighing itself expensive.
 */
class QueryScales {

	private static final int ROWS_OF_A_PLAIN_LIST = 5;

	private final ExecutionContext query;

	private final int pageSize;

	private final Map<String, Weight> fragments = new HashMap<>();

	QueryScales(ExecutionContext query, int pageSize) {
		this.query = query;
		this.pageSize = pageSize;
	}

	Weight weigh() {
		var operation = this.query.getOperationDefinition();
		var schema = this.query.getGraphQLSchema();
		var root = switch (operation.getOperation()) {
			case QUERY -> schema.getQueryType();
			case MUTATION -> schema.getMutationType();
			case SUBSCRIPTION -> schema.getSubscriptionType();
		};
		return weigh(operation.getSelectionSet(), root);
	}

	private Weight weigh(@Nullable SelectionSet selections, GraphQLCompositeType type) {
		if (selections == null) {
			return Weight.NOTHING;
		}
		return selections.getSelections()
			.stream()
			.map((selection) -> weigh(selection, type))
			.reduce(Weight.NOTHING, Weight::plus);
	}

	private Weight weigh(Selection<?> selection, GraphQLCompositeType type) {
		return switch (selection) {
			case Field field -> weigh(field, type);
			case InlineFragment inline -> weigh(inline.getSelectionSet(), type(inline.getTypeCondition(), type));
			case FragmentSpread spread -> weigh(spread, type);
			default -> throw new IllegalStateException("A selection of an unknown kind: " + selection);
		};
	}

	private Weight weigh(FragmentSpread spread, GraphQLCompositeType type) {
		var known = this.fragments.get(spread.getName());
		if (known != null) {
			return known;
		}
		var fragment = Objects.requireNonNull(this.query.getFragmentsByName().get(spread.getName()));
		var weight = weigh(fragment.getSelectionSet(), type(fragment.getTypeCondition(), type));
		this.fragments.put(spread.getName(), weight);
		return weight;
	}

	private Weight weigh(Field field, GraphQLCompositeType type) {
		var definition = Introspection.getFieldDef(this.query.getGraphQLSchema(), type, field.getName());
		var below = (GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType composite)
				? weigh(field.getSelectionSet(), composite) : Weight.NOTHING;
		return below.under(rows(field, definition, type), field.getAlias() != null);
	}

	private GraphQLCompositeType type(@Nullable TypeName condition, GraphQLCompositeType otherwise) {
		var type = (condition != null) ? this.query.getGraphQLSchema().getType(condition.getName()) : otherwise;
		return (type instanceof GraphQLCompositeType composite) ? composite : otherwise;
	}

	private int rows(Field field, GraphQLFieldDefinition definition, GraphQLCompositeType type) {
		if (definition.getArgument("first") != null) {
			return Math.max(first(field), 1);
		}
		var countedElsewhere = type.getName().endsWith("Connection") || type.getName().startsWith("__");
		var isList = GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList;
		return (isList && !countedElsewhere) ? held(definition) : 1;
	}

	/** What the schema says that a list without pages may hold. */
	private static int held(GraphQLFieldDefinition list) {
		var said = list.getAppliedDirective("holds");
		return (said != null && said.getArgument("rows").getValue() instanceof Integer rows) ? rows
				: ROWS_OF_A_PLAIN_LIST;
	}

	private int first(Field field) {
		var value = field.getArguments()
			.stream()
			.filter((argument) -> "first".equals(argument.getName()))
			.findFirst()
			.map((argument) -> argument.getValue())
			.orElse(null);
		return switch (value) {
			case IntValue number -> number.getValue().intValue();
			case VariableReference reference when this.query.getCoercedVariables()
				.get(reference.getName()) instanceof Integer number -> number;
			case null, default -> this.pageSize;
		};
	}

}

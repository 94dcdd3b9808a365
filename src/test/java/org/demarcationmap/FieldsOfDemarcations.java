package org.demarcationmap;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

/**
 * A document for each field of the roots that names a demarcation: the rehearsal, and
 * otherwise no more than the schema asks for.
 */
record FieldsOfDemarcations(GraphQLSchema schema) {

	private static final String NAME = "demarcation";

	/** A name that leads nowhere, so that nothing is changed. */
	private static final String NOTHING = "x";

	Stream<String> documents() {
		return Stream.concat(of(this.schema.getQueryType(), "query"), of(this.schema.getMutationType(), "mutation"));
	}

	private static Stream<String> of(GraphQLObjectType root, String operation) {
		return root.getFieldDefinitions()
			.stream()
			.filter((field) -> field.getArguments().stream().anyMatch((argument) -> names(argument)))
			.map((field) -> operation + " { " + field.getName() + arguments(field) + selection(field) + " }");
	}

	private static boolean names(GraphQLArgument argument) {
		Predicate<GraphQLInputObjectField> named = (field) -> field.getName().equals(NAME);
		return argument.getName().equals(NAME)
				|| (GraphQLTypeUtil.unwrapAll(argument.getType()) instanceof GraphQLInputObjectType input
						&& input.getFieldDefinitions().stream().anyMatch(named));
	}

	private static String arguments(GraphQLFieldDefinition field) {
		return field.getArguments()
			.stream()
			.filter((argument) -> names(argument)
					|| (GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue()))
			.map((argument) -> argument.getName() + ": " + value(argument.getName(), argument.getType()))
			.collect(Collectors.joining(", ", "(", ")"));
	}

	private static String value(String name, GraphQLInputType type) {
		if (name.equals(NAME)) {
			return "\"rehearsal\"";
		}
		return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
			case GraphQLList list ->
				(GraphQLTypeUtil.unwrapAll(list) instanceof GraphQLScalarType) ? "[\"" + NOTHING + "\"]" : "[]";
			case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
			case GraphQLInputObjectType input -> input.getFieldDefinitions()
				.stream()
				.filter((field) -> field.getName().equals(NAME)
						|| (field.getType() instanceof GraphQLNonNull && !field.hasSetDefaultValue()))
				.map((field) -> field.getName() + ": " + value(field.getName(), field.getType()))
				.collect(Collectors.joining(", ", "{", "}"));
			case GraphQLScalarType scalar -> switch (scalar.getName()) {
				case "Int", "Float" -> "1";
				case "Boolean" -> "false";
				case "DateTime" -> "\"2026-03-02T09:00:00Z\"";
				case "Date" -> "\"2026-03-02\"";
				default -> "\"" + NOTHING + "\"";
			};
			default -> throw new IllegalStateException(name);
		};
	}

	private static String selection(GraphQLFieldDefinition field) {
		return (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType) ? " { __typename }" : "";
	}

}

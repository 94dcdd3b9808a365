package org.demarcationmap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * A document for each operation of the schema, with the arguments that
 * {@code access/tries.properties} gives it, else with whatever fits its types: enough
 * where the role alone decides.
 *
 * @param schema the schema
 * @param written arguments by operation, as in a document
 * @param things what stands for words that begin with a dollar
 */
record Tries(GraphQLSchema schema, Properties written, Map<String, String> things) {

	static Tries of(GraphQLSchema schema, Map<String, String> things) {
		try {
			return new Tries(schema,
					PropertiesLoaderUtils.loadProperties(new ClassPathResource("access/tries.properties")), things);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The document that tries an operation, such as {@code Query.me}. */
	String document(String operation) {
		var dot = operation.indexOf('.');
		var kind = operation.substring(0, dot);
		var name = operation.substring(dot + 1);
		var root = (GraphQLObjectType) this.schema.getType(kind);
		GraphQLFieldDefinition field = Objects.requireNonNull(root).getFieldDefinition(name);
		var arguments = this.written.getProperty(operation, arguments(field));
		return kind.toLowerCase(Locale.ROOT) + " { " + name + (arguments.isEmpty() ? "" : "(" + filled(arguments) + ")")
				+ selection(field) + " }";
	}

	/** The path of an address with something in place of its variables. */
	String path(String address) {
		return filled(this.written.getProperty(address.replace(' ', '.'), address.replaceAll("^[A-Z]+ ", "")))
			.replaceAll("\\{[^}]+}", "none")
			.replace("/**", "");
	}

	private String filled(String text) {
		var filled = text;
		for (var thing : this.things.entrySet()) {
			filled = filled.replace("$" + thing.getKey(), thing.getValue());
		}
		return filled;
	}

	private static String selection(GraphQLFieldDefinition field) {
		var type = GraphQLTypeUtil.unwrapAll(field.getType());
		if (!(type instanceof GraphQLCompositeType)) {
			return "";
		}
		var errors = type instanceof GraphQLObjectType object && object.getFieldDefinition("userErrors") != null;
		return errors ? " { userErrors { code message } }" : " { __typename }";
	}

	private static String arguments(GraphQLFieldDefinition field) {
		return field.getArguments()
			.stream()
			.filter((argument) -> GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue())
			.map((GraphQLArgument argument) -> argument.getName() + ": "
					+ value(argument.getName(), argument.getType()))
			.collect(Collectors.joining(", "));
	}

	private static String value(String name, GraphQLInputType type) {
		return switch (type) {
			case GraphQLNonNull some -> value(name, (GraphQLInputType) some.getWrappedType());
			case GraphQLList _ -> "[]";
			case GraphQLEnumType choice -> choice.getValues().getFirst().getName();
			case GraphQLInputObjectType input -> "{" + input.getFieldDefinitions()
				.stream()
				.filter((field) -> GraphQLTypeUtil.isNonNull(field.getType()) && !field.hasSetDefaultValue())
				.map((field) -> field.getName() + ": " + value(field.getName(), field.getType()))
				.collect(Collectors.joining(", ")) + "}";
			default -> scalar(name, GraphQLTypeUtil.simplePrint(type));
		};
	}

	private static String scalar(String name, String type) {
		return switch (type) {
			case "Int" -> "1";
			case "Float" -> "1.0";
			case "Boolean" -> "false";
			case "DateTime" -> "\"2026-02-13T09:00:00Z\"";
			case "Date", "PartialDate" -> "\"2026-02-13\"";
			default -> name.equals("demarcation") || name.equals("slug") ? "\"rehearsal\"" : "\"none\"";
		};
	}

}

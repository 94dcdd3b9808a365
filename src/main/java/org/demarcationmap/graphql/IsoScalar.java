package org.demarcationmap.graphql;

import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import graphql.schema.GraphQLScalarType;

/**
 * A scalar for dates and times in their ISO 8601 notation.
 *
 * @param <T> the type, whose {@code toString} is the notation
 */
public final class IsoScalar<T> implements Coercing<T, String> {

	private final Class<T> type;

	private final Function<String, T> parser;

	private final String example;

	private IsoScalar(Class<T> type, Function<String, T> parser, String example) {
		this.type = type;
		this.parser = parser;
		this.example = example;
	}

	/**
	 * Makes the scalar that a schema declares under this name.
	 * @param parser throws an {@link IllegalArgumentException} or a
	 * {@link DateTimeException} for text that does not fit
	 * @param example what an error shows as the mend
	 */
	public static <T> GraphQLScalarType named(String name, Class<T> type, Function<String, T> parser, String example) {
		return GraphQLScalarType.newScalar().name(name).coercing(new IsoScalar<>(type, parser, example)).build();
	}

	@Override
	public String serialize(Object result, GraphQLContext context, Locale locale) {
		if (!this.type.isInstance(result)) {
			throw new CoercingSerializeException(
					"A %s was expected, not %s.".formatted(this.type.getSimpleName(), result));
		}
		return result.toString();
	}

	@Override
	public T parseValue(Object input, GraphQLContext context, Locale locale) {
		try {
			return this.parser.apply((String) input);
		}
		catch (DateTimeException | IllegalArgumentException | ClassCastException ex) {
			throw new CoercingParseValueException(mend(input), ex);
		}
	}

	@Override
	public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
		var text = (input instanceof StringValue literal) ? literal.getValue() : null;
		if (text == null) {
			throw new CoercingParseLiteralException("Write it as text, like \"%s\".".formatted(this.example));
		}
		try {
			return this.parser.apply(text);
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			throw new CoercingParseLiteralException(mend(text), ex);
		}
	}

	@Override
	public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
		return StringValue.of(input.toString());
	}

	private String mend(Object input) {
		return "\"%s\" does not fit: write it like \"%s\".".formatted(input, this.example);
	}

}

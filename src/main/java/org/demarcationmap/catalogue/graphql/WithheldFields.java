package org.demarcationmap.catalogue.graphql;

import java.util.List;
import java.util.Map;
import java.util.Set;

import graphql.TrivialDataFetcher;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.demarcationmap.catalogue.Provenance;
import org.demarcationmap.catalogue.Readership;
import org.demarcationmap.catalogue.Sourced;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.stereotype.Component;

/**
 * Withholds where facts were read, and what is quoted from there, from whoever may not
 * see the source. Lists come empty and optional fields as nothing; where there must be a
 * text, it says that it is withheld.
 */
@Component
class WithheldFields implements GraphQlSourceBuilderCustomizer {

	private static final Set<String> OF_TEXTS = Set.of("source", "scope");

	private static final Map<String, Set<String>> FIELDS = Map.ofEntries(Map.entry("Provenance", Set.of("source")),
			Map.entry("Body", Set.of("source")), Map.entry("Question", Set.of("source")),
			Map.entry("Topic", Set.of("source")), Map.entry("Alias", Set.of("evidence")),
			Map.entry("Edition", Set.of("source", "abstract")), Map.entry("Treatment", Set.of("source", "words")),
			Map.entry("MandateScope", Set.of("statement")), Map.entry("Recommendation", OF_TEXTS),
			Map.entry("Supplement", OF_TEXTS), Map.entry("TechnicalReport", OF_TEXTS),
			Map.entry("OutsideText", OF_TEXTS), Map.entry("WorkItem", OF_TEXTS));

	private final Readership readership;

	WithheldFields(Readership readership) {
		this.readership = readership;
	}

	@Override
	public void customize(SchemaResourceBuilder builder) {
		builder.typeVisitors(List.of(new Curtains()));
	}

	private @Nullable Object read(DataFetcher<?> fetcher, GraphQLFieldDefinition field,
			DataFetchingEnvironment environment) throws Exception {
		var provenance = provenance(environment.getSource());
		if (provenance == null || this.readership.mayRead(provenance)) {
			return fetcher.get(environment);
		}
		return instead(field, provenance);
	}

	private static @Nullable Provenance provenance(@Nullable Object thing) {
		return switch (thing) {
			case Provenance itself -> itself;
			case Sourced sourced -> sourced.provenance();
			case null, default -> null;
		};
	}

	private static @Nullable Object instead(GraphQLFieldDefinition field, Provenance provenance) {
		if (!(field.getType() instanceof GraphQLNonNull)) {
			return null;
		}
		return (GraphQLTypeUtil.unwrapNonNull(field.getType()) instanceof GraphQLList) ? List.of()
				: "withheld: " + provenance.confidentiality();
	}

	/**
	 * Hangs a curtain before each of the fields.
	 */
	private final class Curtains extends GraphQLTypeVisitorStub {

		@Override
		public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
				TraverserContext<GraphQLSchemaElement> context) {
			var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
			FIELDS.getOrDefault(type.getName(), Set.of())
				.forEach((name) -> hang(code, FieldCoordinates.coordinates(type, name), type.getFieldDefinition(name)));
			return TraversalControl.CONTINUE;
		}

		@SuppressWarnings("NullAway") // a fetcher may give null
		private void hang(GraphQLCodeRegistry.Builder code, FieldCoordinates place, GraphQLFieldDefinition field) {
			DataFetcher<?> fetcher = code.getDataFetcher(place, field);
			// A field of a record stays one that needs no context of its own.
			code.dataFetcher(place,
					(fetcher instanceof TrivialDataFetcher)
							? (TrivialDataFetcher<Object>) (environment) -> read(fetcher, field, environment)
							: (DataFetcher<Object>) (environment) -> read(fetcher, field, environment));
		}

	}

}

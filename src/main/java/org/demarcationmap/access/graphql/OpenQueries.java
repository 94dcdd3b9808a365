package org.demarcationmap.access.graphql;

import java.util.List;
import java.util.Set;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import org.demarcationmap.access.AccessSettings;

import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.graphql.execution.GraphQlSource.SchemaResourceBuilder;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Lets nobody ask without sign-in for anything but the queries that the installation
 * opened. What hangs below an open query is open with it.
 */
@Component
class OpenQueries implements GraphQlSourceBuilderCustomizer {

	private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");

	private final Set<String> open;

	OpenQueries(AccessSettings settings) {
		this.open = Set.copyOf(settings.openToAll());
	}

	@Override
	public void customize(SchemaResourceBuilder builder) {
		builder.typeVisitors(List.of(new Doors()));
	}

	private void checkNames(GraphQLObjectType queries) {
		for (var name : this.open) {
			if (!name.equals(AccessSettings.EXPORTS) && queries.getFieldDefinition(name) == null) {
				throw new IllegalStateException("demarcation-map.access.open-to-all names '" + name
						+ "', and there is no such query. Name a query, or exports.");
			}
		}
	}

	private Object pass(DataFetcher<?> fetcher, DataFetchingEnvironment environment, boolean isOpen) throws Exception {
		if (!isOpen && SecurityContextHolder.getContext().getAuthentication() == null) {
			throw new AccessDeniedException("Sign in to do this.");
		}
		return fetcher.get(environment);
	}

	/**
	 * Puts a door before every root field.
	 */
	private final class Doors extends GraphQLTypeVisitorStub {

		@Override
		public TraversalControl visitGraphQLObjectType(GraphQLObjectType type,
				TraverserContext<GraphQLSchemaElement> context) {
			if (type.getName().equals("Query")) {
				checkNames(type);
			}
			if (ROOTS.contains(type.getName())) {
				var code = context.getVarFromParents(GraphQLCodeRegistry.Builder.class);
				type.getFieldDefinitions().forEach((field) -> {
					var place = FieldCoordinates.coordinates(type, field);
					DataFetcher<?> fetcher = code.getDataFetcher(place, field);
					var isOpen = type.getName().equals("Query") && OpenQueries.this.open.contains(field.getName());
					code.dataFetcher(place, (DataFetcher<Object>) (environment) -> pass(fetcher, environment, isOpen));
				});
			}
			return TraversalControl.CONTINUE;
		}

	}

}

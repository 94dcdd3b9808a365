package org.demarcationmap.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one GraphQL request may ask for. The defaults let the standard introspection
 * query pass.
 *
 * @param pageSize entries on a page when the query does not say
 * @param maxPageSize the most that {@code first} may ask for
 * @param maxDepth how deep fields may be nested
 * @param maxCost the most values that an answer may hold, pages counted in full
 * @param maxAliases how many fields of a document may be renamed
 * @param maxTokens how many words and signs a document may have
 * @param maxRequestSize how large a request to {@code /graphql} may be
 */
@ConfigurationProperties("demarcation-map.graphql")
record GraphQlLimits(@DefaultValue("25") int pageSize, @DefaultValue("100") int maxPageSize,
		@DefaultValue("20") int maxDepth, @DefaultValue("50000") int maxCost, @DefaultValue("30") int maxAliases,
		@DefaultValue("5000") int maxTokens, @DefaultValue("256KB") DataSize maxRequestSize) {

	GraphQlLimits {
		if (pageSize < 1 || pageSize > maxPageSize) {
			throw new IllegalArgumentException(
					"demarcation-map.graphql.page-size is %d: choose a number from 1 to max-page-size, %d."
						.formatted(pageSize, maxPageSize));
		}
	}

	boolean allowsPage(int first) {
		return first >= 1 && first <= this.maxPageSize;
	}

}

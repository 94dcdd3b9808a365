package org.demarcationmap.graphql;

import graphql.schema.DataFetchingEnvironment;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Makes the {@link Ahead} parameter of a controller method.
 */
class AheadArgument implements HandlerMethodArgumentResolver {

	private final GraphQlLimits limits;

	AheadArgument(GraphQlLimits limits) {
		this.limits = limits;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Ahead.class;
	}

	@Override
	public Ahead resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		return new Ahead(environment.getSelectionSet(), this.limits);
	}

}

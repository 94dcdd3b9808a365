package org.demarcationmap.graphql;

import java.util.List;
import java.util.TreeMap;

import graphql.execution.ExecutionStepInfo;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.graphql.data.method.HandlerMethodArgumentResolver;

/**
 * Makes the {@link Page} parameter of a controller method from {@code first} and
 * {@code after}, and recognises the list by its field, its parent and its other
 * arguments.
 */
class PageArguments implements HandlerMethodArgumentResolver {

	private final GraphQlLimits limits;

	PageArguments(GraphQlLimits limits) {
		this.limits = limits;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == Page.class;
	}

	@Override
	public Page resolveArgument(MethodParameter parameter, DataFetchingEnvironment environment) {
		var page = read(environment.getArgument("first"), environment.getArgument("after"), list(environment));
		return environment.getSelectionSet().contains("totalCount") ? page.withCount() : page;
	}

	Page read(@Nullable Integer first, @Nullable String after, String list) {
		var digest = Cursor.digest(list);
		var sortKey = (after != null) ? Cursor.parse(after).within(digest) : List.of();
		return new Page((first != null) ? allowed(first) : this.limits.pageSize(), sortKey, digest, false);
	}

	private int allowed(int first) {
		if (first < 1) {
			throw new BadArgumentException(ErrorCode.PAGE_TOO_SMALL,
					"`first` is %d: ask for at least 1 entry.".formatted(first));
		}
		if (first > this.limits.maxPageSize()) {
			throw new BadArgumentException(ErrorCode.PAGE_TOO_LARGE,
					"`first` is %d: ask for at most %d entries and continue with `after`.".formatted(first,
							this.limits.maxPageSize()));
		}
		return first;
	}

	private static String list(DataFetchingEnvironment environment) {
		var narrowing = new TreeMap<>(environment.getArguments());
		narrowing.remove("first");
		narrowing.remove("after");
		Object source = environment.getSource();
		return name(environment.getExecutionStepInfo()) + ((source instanceof Node node) ? node.id() : "") + narrowing;
	}

	private static String name(ExecutionStepInfo step) {
		return GraphQLTypeUtil.simplePrint(step.getParent().getUnwrappedNonNullType()) + "."
				+ step.getFieldDefinition().getName();
	}

}

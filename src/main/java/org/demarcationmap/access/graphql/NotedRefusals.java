package org.demarcationmap.access.graphql;

import java.util.List;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import org.demarcationmap.access.SignInNotes;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Notes in the journal which fields were refused to whom, and leaves the answer to
 * others.
 */
@Component
@Order(-1)
class NotedRefusals extends DataFetcherExceptionResolverAdapter {

	private final SignInNotes notes;

	NotedRefusals(SignInNotes notes) {
		this.notes = notes;
		setThreadLocalContextAware(true);
	}

	@Override
	protected @Nullable List<GraphQLError> resolveToMultipleErrors(Throwable thrown,
			DataFetchingEnvironment environment) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (thrown instanceof AccessDeniedException && authentication != null) {
			this.notes.refused(authentication.getName(), environment.getField().getName(),
					String.valueOf(thrown.getMessage()));
		}
		return null;
	}

}

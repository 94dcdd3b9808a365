package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

import graphql.GraphQLContext;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Has every answer say what its reader must know, whichever fields were asked for: the
 * extension {@code notices} says it in words.
 */
@Component
class Notices implements WebGraphQlInterceptor {

	private static final String NOTICES = "notices";

	static void add(GraphQLContext context, Optional<String> notice) {
		Collection<String> notices = context.get(NOTICES);
		if (notices != null) {
			notice.ifPresent(notices::add);
		}
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		var notices = new ConcurrentSkipListSet<String>();
		request.configureExecutionInput(
				(_, builder) -> builder.graphQLContext((context) -> context.put(NOTICES, notices)).build());
		return chain.next(request).map((response) -> notices.isEmpty() ? response : marked(response, notices));
	}

	private static WebGraphQlResponse marked(WebGraphQlResponse response, Collection<String> notices) {
		return response.transform((builder) -> {
			Map<Object, Object> extensions = new LinkedHashMap<>(response.getExtensions());
			extensions.put(NOTICES, notices);
			builder.extensions(extensions);
		});
	}

}

package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListSet;

import graphql.GraphQLContext;
import org.demarcationmap.demarcation.Demarcation;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

/**
 * Marks every answer that speaks of a rehearsal, whichever fields were asked for: the
 * extension {@code notices} says so in words.
 */
@Component
class RehearsalNotice implements WebGraphQlInterceptor {

	private static final String NOTICES = "notices";

	static void add(GraphQLContext context, Demarcation demarcation) {
		Collection<String> notices = context.get(NOTICES);
		if (notices != null) {
			demarcation.notice().ifPresent(notices::add);
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

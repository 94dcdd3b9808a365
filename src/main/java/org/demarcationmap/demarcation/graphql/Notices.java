package org.demarcationmap.demarcation.graphql;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
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
		return chain.next(request).map((response) -> marked(response, notices));
	}

	/** Of a subscription every event is marked. */
	private static WebGraphQlResponse marked(WebGraphQlResponse response, Collection<String> notices) {
		if (response.getExecutionResult().getData() instanceof Publisher<?> events) {
			return response.transform((builder) -> builder.data(Flux.from(events)
				.cast(ExecutionResult.class)
				.map((event) -> event.transform((it) -> it.extensions(with(event.getExtensions(), notices))))));
		}
		return notices.isEmpty() ? response
				: response.transform((builder) -> builder.extensions(with(response.getExtensions(), notices)));
	}

	private static Map<Object, Object> with(@Nullable Map<Object, Object> extensions, Collection<String> notices) {
		var all = new LinkedHashMap<Object, Object>((extensions != null) ? extensions : Map.of());
		if (!notices.isEmpty()) {
			all.put(NOTICES, notices);
		}
		return all;
	}

}

package org.demarcationmap.graphql;

import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Tells who asks for Server-Sent Events what is wrong with the request: the errors are
 * the only event of the stream.
 */
@Component
class ErrorsBeforeStreams implements WebGraphQlInterceptor {

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		var answer = chain.next(request);
		return request.getHeaders().getAccept().contains(MediaType.TEXT_EVENT_STREAM)
				? answer.map(ErrorsBeforeStreams::asStream) : answer;
	}

	private static WebGraphQlResponse asStream(WebGraphQlResponse response) {
		var result = response.getExecutionResult();
		return (result.getErrors().isEmpty() || result.getData() instanceof Publisher) ? response
				: response.transform((builder) -> builder.data(Flux.just(result)));
	}

}

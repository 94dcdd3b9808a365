package org.demarcationmap.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away a request to {@code /graphql} that is larger than requests may be, before
 * anybody parses it; one that does not tell its size is read up to the limit first.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class RequestSizeLimit extends OncePerRequestFilter {

	private final int limit;

	RequestSizeLimit(GraphQlLimits limits) {
		this.limit = Math.toIntExact(limits.maxRequestSize().toBytes());
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !"/graphql".equals(request.getServletPath());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getContentLengthLong() > this.limit) {
			refuse(response);
			return;
		}
		if (request.getContentLengthLong() >= 0 || "GET".equals(request.getMethod())) {
			chain.doFilter(request, response);
			return;
		}
		var body = request.getInputStream().readNBytes(this.limit + 1);
		if (body.length > this.limit) {
			refuse(response);
			return;
		}
		chain.doFilter(new ReadRequest(request, body), response);
	}

	private void refuse(HttpServletResponse response) throws IOException {
		response.setStatus(HttpStatus.CONTENT_TOO_LARGE.value());
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		var answer = """
				{"errors":[{"message":"The request is larger than %d bytes, the most that is allowed here: \
				ask in several requests.","extensions":{"classification":"BAD_REQUEST","code":"REQUEST_TOO_LARGE"}}]}
				""".formatted(this.limit);
		response.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
	}

}

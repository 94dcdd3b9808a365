package org.demarcationmap.graphql;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
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

	/** A request whose body was read already and is handed on from memory. */
	private static final class ReadRequest extends HttpServletRequestWrapper {

		private final ByteArrayInputStream body;

		ReadRequest(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = new ByteArrayInputStream(body);
		}

		@Override
		public ServletInputStream getInputStream() {
			return new FromMemory(this.body);
		}

	}

	/** The stream of a body in memory. */
	private static final class FromMemory extends ServletInputStream {

		private final ByteArrayInputStream body;

		FromMemory(ByteArrayInputStream body) {
			this.body = body;
		}

		@Override
		public int read() {
			return this.body.read();
		}

		@Override
		public int read(byte[] target, int offset, int length) {
			return this.body.read(target, offset, length);
		}

		@Override
		public boolean isFinished() {
			return this.body.available() == 0;
		}

		@Override
		public boolean isReady() {
			return true;
		}

		@Override
		public void setReadListener(ReadListener listener) {
			throw new UnsupportedOperationException("The body is read at once.");
		}

	}

}

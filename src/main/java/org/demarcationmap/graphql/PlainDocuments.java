package org.demarcationmap.graphql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Lets a document be sent as it stands in its file, with content type
 * {@code application/graphql}; parameters of the address are its variables, as text. It
 * is handed on as the JSON that GraphQL over HTTP asks for.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class PlainDocuments extends OncePerRequestFilter {

	private static final MediaType PLAIN = MediaType.parseMediaType("application/graphql");

	private final JsonMapper json;

	PlainDocuments(JsonMapper json) {
		this.json = json;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		var type = request.getContentType();
		return !"/graphql".equals(request.getServletPath()) || type == null
				|| !type.toLowerCase(Locale.ROOT).startsWith(PLAIN.toString());
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var document = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		var body = this.json.writeValueAsBytes(Map.of("query", document, "variables", variables(request)));
		chain.doFilter(new JsonRequest(request, body), response);
	}

	private static Map<String, String> variables(HttpServletRequest request) {
		var variables = new LinkedHashMap<String, String>();
		UriComponentsBuilder.newInstance()
			.query(request.getQueryString())
			.build()
			.getQueryParams()
			.toSingleValueMap()
			.forEach((name, value) -> variables.put(name,
					(value != null) ? UriUtils.decode(value, StandardCharsets.UTF_8) : ""));
		return variables;
	}

	/**
	 * The same request as JSON.
	 */
	private static final class JsonRequest extends ReadRequest {

		JsonRequest(HttpServletRequest request, byte[] body) {
			super(request, body);
		}

		@Override
		public String getContentType() {
			return MediaType.APPLICATION_JSON_VALUE;
		}

		@Override
		public @Nullable String getHeader(String name) {
			return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? getContentType() : super.getHeader(name);
		}

		@Override
		public Enumeration<String> getHeaders(String name) {
			return HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name) ? Collections.enumeration(List.of(getContentType()))
					: super.getHeaders(name);
		}

	}

}

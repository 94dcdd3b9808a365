package org.demarcationmap.access;

import java.io.IOException;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a write that a page of another site sends through a browser which remembers the
 * password. Browsers say where a request comes from; other clients say nothing and pass.
 */
class SameOriginWrites extends OncePerRequestFilter {

	private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> OWN = Set.of("same-origin", "none");

	private final JsonMapper json;

	SameOriginWrites(JsonMapper json) {
		this.json = json;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		var from = request.getHeader("Sec-Fetch-Site");
		if (READS.contains(request.getMethod()) || from == null || OWN.contains(from)) {
			chain.doFilter(request, response);
		}
		else {
			SignIn.problem(response, this.json, HttpStatus.FORBIDDEN,
					"A page of another site sent this request. Send it from a page of this service, or with a client.");
		}
	}

}

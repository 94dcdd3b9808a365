package org.demarcationmap.access.signin;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses a write that a page of another site sends through a browser which remembers the
 * password. Browsers say where a request comes from; other clients say nothing and pass.
 */
class SameOriginWrites extends OncePerRequestFilter {

	private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

	private static final Set<String> OWN = Set.of("same-origin", "none");

	private final Problems problems;

	SameOriginWrites(Problems problems) {
		this.problems = problems;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		// What comes through a WebSocket later can be a write.
		if ((READS.contains(request.getMethod()) && !SocketHandshake.isUpgrade(request)) || isOwn(request)) {
			chain.doFilter(request, response);
		}
		else {
			this.problems.forbid(response,
					"A page of another site sent this request. Send it from a page of this service, or with a client.");
		}
	}

	private static boolean isOwn(HttpServletRequest request) {
		var from = request.getHeader("Sec-Fetch-Site");
		if (from != null) {
			return OWN.contains(from);
		}
		var origin = request.getHeader("Origin");
		return origin == null || isOfHost(origin, String.valueOf(request.getHeader("Host")));
	}

	/** Browsers that do not say from which site tell at least the origin. */
	private static boolean isOfHost(String origin, String host) {
		try {
			return host.equals(URI.create(origin).getAuthority());
		}
		catch (IllegalArgumentException ex) {
			return false;
		}
	}

}

package org.demarcationmap.access.signin;

import java.util.Set;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The requests that another site could forge: writes that are let in by the cookie of a
 * session. Whoever sends a password or a token with the request is not asked for more.
 */
class SessionWrites implements RequestMatcher {

	private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

	@Override
	public boolean matches(HttpServletRequest request) {
		return !READS.contains(request.getMethod()) && isOfSession(request);
	}

	private static boolean isOfSession(HttpServletRequest request) {
		return request.getSession(false) != null && request.getHeader(HttpHeaders.AUTHORIZATION) == null;
	}

	/**
	 * Gives a token to pages that have a session, and to nobody else.
	 */
	static class Tokens extends CsrfTokenRequestAttributeHandler {

		@Override
		public void handle(HttpServletRequest request, HttpServletResponse response, Supplier<CsrfToken> token) {
			super.handle(request, response, token);
			if (isOfSession(request)) {
				token.get().getToken();
			}
		}

	}

}

package org.demarcationmap.access.signin;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The request that opens a WebSocket. Browsers cannot sign in with it; they do with their
 * first message, before which nothing is answered.
 */
class SocketHandshake implements RequestMatcher {

	private static final String ADDRESS = "/graphql";

	@Override
	public boolean matches(HttpServletRequest request) {
		return request.getRequestURI().equals(ADDRESS) && HttpMethod.GET.matches(request.getMethod())
				&& isUpgrade(request);
	}

	/** Whether a request, to whatever address, asks for a WebSocket. */
	static boolean isUpgrade(HttpServletRequest request) {
		return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
	}

}

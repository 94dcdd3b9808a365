package org.demarcationmap.access.signin;

import java.io.IOException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.demarcationmap.access.SignInNotes;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Notes in the journal which addresses were refused to whom.
 */
class NotedRefusals extends OncePerRequestFilter {

	private final SignInNotes notes;

	NotedRefusals(SignInNotes notes) {
		this.notes = notes;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		chain.doFilter(request, response);
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		if (response.getStatus() == HttpStatus.FORBIDDEN.value() && authentication != null) {
			this.notes.refused(authentication.getName(), request.getMethod() + " " + address(request),
					"The address was refused.");
		}
	}

	/** The pattern of an address, where one is known, and not what stands in it. */
	private static String address(HttpServletRequest request) {
		var pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
		return (pattern != null) ? pattern.toString() : "an unknown address";
	}

}

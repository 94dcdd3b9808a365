package org.demarcationmap.access.signin;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Answers of requests that go no further, as problems with a sentence.
 */
@Component
class Problems {

	private static final String HOW = "Sign in with the name and password of an account, as in: curl -u NAME:PASSWORD …"
			+ " The first start of an installation shows its accounts and keeps them in"
			+ " first-passwords.txt in its data folder.";

	private final JsonMapper json;

	Problems(JsonMapper json) {
		this.json = json;
	}

	void askToSignIn(HttpServletResponse response, AuthenticationException cause) throws IOException {
		response.setHeader("WWW-Authenticate", "Basic realm=\"Demarcation Map\", charset=\"UTF-8\"");
		write(response, HttpStatus.UNAUTHORIZED,
				(cause instanceof BadCredentialsException) ? cause.getMessage() + " " + HOW : HOW);
	}

	/** The token itself is never repeated. */
	void refuseToken(HttpServletResponse response) throws IOException {
		response.setHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
		write(response, HttpStatus.UNAUTHORIZED,
				"The token is not valid here: it expired, or another provider or another audience is meant. Get a new one.");
	}

	void forbid(HttpServletResponse response, String detail) throws IOException {
		write(response, HttpStatus.FORBIDDEN, detail);
	}

	private void write(HttpServletResponse response, HttpStatus status, String detail) throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		this.json.writeValue(response.getOutputStream(),
				Map.of("title", status.getReasonPhrase(), "status", status.value(), "detail", detail));
	}

}

package org.demarcationmap.access;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;

/**
 * Sign-in with a local account: name and password come with each request. Nothing but the
 * health check answers without.
 */
@Configuration(proxyBeanMethods = false)
class SignIn {

	@Bean
	PasswordEncoder passwordEncoder() {
		return new RememberingPasswordEncoder(PasswordEncoderFactories.createDelegatingPasswordEncoder());
	}

	@Bean
	SecurityFilterChain guardedEverywhere(HttpSecurity http, JsonMapper json) {
		return http.authorizeHttpRequests(
				(requests) -> requests.requestMatchers("/actuator/health/**").permitAll().anyRequest().authenticated())
			.httpBasic((basic) -> basic
				.authenticationEntryPoint((_, response, cause) -> askToSignIn(response, json, cause)))
			.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
			// There is no cookie to forge with; what a browser remembers is checked by
			// origin.
			.csrf(AbstractHttpConfigurer::disable)
			.logout(AbstractHttpConfigurer::disable)
			.requestCache(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.addFilterBefore(new SameOriginWrites(json), BasicAuthenticationFilter.class)
			.build();
	}

	private static void askToSignIn(HttpServletResponse response, JsonMapper json, AuthenticationException cause)
			throws IOException {
		response.setHeader("WWW-Authenticate", "Basic realm=\"Demarcation Map\", charset=\"UTF-8\"");
		var wrong = (cause instanceof BadCredentialsException) ? "The name or the password is wrong. " : "";
		problem(response, json, HttpStatus.UNAUTHORIZED,
				wrong + "Sign in with the name and password of an account, as in: curl -u NAME:PASSWORD …"
						+ " The first start of an installation shows its accounts and keeps them in"
						+ " first-passwords.txt in its data folder.");
	}

	static void problem(HttpServletResponse response, JsonMapper json, HttpStatus status, String detail)
			throws IOException {
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		json.writeValue(response.getOutputStream(),
				Map.of("title", status.getReasonPhrase(), "status", status.value(), "detail", detail));
	}

}

package org.demarcationmap.access.signin;

import org.demarcationmap.access.AccessSettings;
import org.demarcationmap.access.SignInNotes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * Guards every address: nothing but the health check answers without sign-in, unless the
 * installation opened it. Name and password, or a token, come with each request, or with
 * the first message of a WebSocket; only browser login keeps a session.
 */
@Configuration(proxyBeanMethods = false)
class SignIn {

	/** Pages that need more set a policy of their own. */
	private static final String POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

	@Bean
	SecurityFilterChain guardedEverywhere(HttpSecurity http, Problems problems, OpenIdConnect openId,
			AccessSettings settings, SignInNotes notes) {
		http.authorizeHttpRequests((requests) -> guard(requests, settings))
			.httpBasic((basic) -> basic
				.authenticationEntryPoint((_, response, cause) -> problems.askToSignIn(response, cause)))
			.headers(SignIn::addHeaders)
			.requestCache(AbstractHttpConfigurer::disable)
			.anonymous(AbstractHttpConfigurer::disable)
			.addFilterBefore(new SameOriginWrites(problems), BasicAuthenticationFilter.class)
			.addFilterBefore(new NotedRefusals(notes), AuthorizationFilter.class);
		openId.addTo(http);
		return http.build();
	}

	private static void guard(
			AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
			AccessSettings settings) {
		requests.requestMatchers("/actuator/health/**").permitAll();
		requests.requestMatchers(new SocketHandshake()).permitAll();
		if (!settings.openToAll().isEmpty()) {
			requests.requestMatchers("/graphql", "/graphiql", "/graphiql/**", "/webjars/**").permitAll();
		}
		if (settings.openToAll().contains(AccessSettings.EXPORTS)) {
			requests.requestMatchers(HttpMethod.GET, "/exports/**").permitAll();
		}
		requests.anyRequest().authenticated();
	}

	private static void addHeaders(HeadersConfigurer<HttpSecurity> headers) {
		headers.contentSecurityPolicy((policy) -> policy.policyDirectives(POLICY))
			.referrerPolicy((policy) -> policy.policy(ReferrerPolicy.NO_REFERRER))
			.permissionsPolicyHeader((policy) -> policy.policy("camera=(), geolocation=(), microphone=()"));
	}

}

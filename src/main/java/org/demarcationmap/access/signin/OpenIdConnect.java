package org.demarcationmap.access.signin;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;

/**
 * Sign-in at OpenID Connect providers, where Spring's properties name one: with a bearer
 * token ({@code spring.security.oauth2.resourceserver.jwt.*}), and with a browser
 * ({@code spring.security.oauth2.client.*}).
 */
@Component
class OpenIdConnect {

	private static final String AFTER_SIGN_IN = "/graphiql";

	private final ObjectProvider<JwtDecoder> tokens;

	private final ObjectProvider<ClientRegistrationRepository> providers;

	private final ClaimedParticipants participants;

	private final Problems problems;

	OpenIdConnect(ObjectProvider<JwtDecoder> tokens, ObjectProvider<ClientRegistrationRepository> providers,
			ClaimedParticipants participants, Problems problems) {
		this.tokens = tokens;
		this.providers = providers;
		this.participants = participants;
		this.problems = problems;
	}

	void addTo(HttpSecurity http) {
		if (this.tokens.getIfAvailable() != null) {
			http.oauth2ResourceServer((server) -> server.jwt((jwt) -> jwt.jwtAuthenticationConverter(this::bearer))
				.authenticationEntryPoint((_, response, _) -> this.problems.refuseToken(response)));
		}
		if (this.providers.getIfAvailable() != null) {
			addBrowserLogin(http);
		}
		else {
			http.sessionManagement((sessions) -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
				// There is no cookie to forge with; what a browser remembers is checked
				// by origin.
				.csrf(AbstractHttpConfigurer::disable)
				.logout(AbstractHttpConfigurer::disable);
		}
	}

	/**
	 * What checks a token that comes by another way than the header, if tokens are let
	 * in.
	 */
	Optional<AuthenticationProvider> tokens() {
		return Optional.ofNullable(this.tokens.getIfAvailable()).map((decoder) -> {
			var provider = new JwtAuthenticationProvider(decoder);
			provider.setJwtAuthenticationConverter(this::bearer);
			return provider;
		});
	}

	/**
	 * Nothing is said of sessions here: to name a policy would have Spring keep one for
	 * whoever sends a password or a token, too, and let its cookie in without them.
	 */
	private void addBrowserLogin(HttpSecurity http) {
		http.oauth2Login((login) -> login.defaultSuccessUrl(AFTER_SIGN_IN)
			.userInfoEndpoint((user) -> user.oidcUserService(this::fromBrowser)))
			.csrf((csrf) -> csrf.csrfTokenRepository(CookieCsrfTokenRepository.withHttpOnlyFalse())
				.csrfTokenRequestHandler(new SessionWrites.Tokens())
				.requireCsrfProtectionMatcher(new SessionWrites()))
			.logout((logout) -> logout.logoutSuccessHandler(new HttpStatusReturningLogoutSuccessHandler()));
	}

	private AbstractAuthenticationToken bearer(Jwt token) {
		return UsernamePasswordAuthenticationToken.authenticated(
				new TokenParticipant(this.participants.of(token.getClaims()), token.getExpiresAt()), null, List.of());
	}

	private OidcUser fromBrowser(OidcUserRequest request) {
		return new BrowserParticipant(new OidcUserService().loadUser(request), this.participants);
	}

}

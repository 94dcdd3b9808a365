package org.demarcationmap.access.signin;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import com.jayway.jsonpath.JsonPath;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/**
 * An OpenID Connect provider on a free port of this machine, with a client for each test
 * participant and one for browsers.
 *
 * @param context the running provider
 */
record TestProvider(ConfigurableApplicationContext context) implements AutoCloseable {

	static final String SECRET = "a-secret-of-the-test";

	static final String BROWSER = "browser";

	/** What the provider says of whom. */
	static final Map<String, List<String>> GROUPS = Map.of("expert", List.of("sg2-experts", "delegation-a"), "stranger",
			List.of("gardeners"), "visitor", List.of("reviewers"), "reviewer", List.of("reviewers"));

	static TestProvider start() {
		return new TestProvider(new SpringApplicationBuilder(Provider.class).run("--server.port=0",
				"--server.servlet.session.cookie.name=PROVIDER", "--spring.config.name=none"));
	}

	String issuer() {
		return "http://127.0.0.1:" + this.context.getEnvironment().getProperty("local.server.port");
	}

	static String secret(String client) {
		return SECRET + "-" + client;
	}

	/** A fresh token for a client that acts for itself. */
	String token(String client) throws Exception {
		var basic = Base64.getEncoder()
			.encodeToString((client + ":" + secret(client)).getBytes(StandardCharsets.UTF_8));
		var request = HttpRequest.newBuilder(URI.create(issuer() + "/oauth2/token"))
			.header("Authorization", "Basic " + basic)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(BodyPublishers.ofString("grant_type=client_credentials"))
			.build();
		var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
		return JsonPath.read(answer.body(), "$.access_token");
	}

	/** Lets browsers come back to an application. */
	void letBrowsersReturnTo(String address) {
		var clients = this.context.getBean(InMemoryRegisteredClientRepository.class);
		clients.save(RegisteredClient.from(Objects.requireNonNull(clients.findByClientId(BROWSER)))
			.redirectUri(address)
			.build());
	}

	@Override
	public void close() {
		this.context.close();
	}

	/**
	 * The provider's own application.
	 */
	@TestConfiguration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ TomcatServletWebServerAutoConfiguration.class, DispatcherServletAutoConfiguration.class,
			WebMvcAutoConfiguration.class, HttpMessageConvertersAutoConfiguration.class, JacksonAutoConfiguration.class,
			SecurityAutoConfiguration.class, ServletWebSecurityAutoConfiguration.class,
			SecurityFilterAutoConfiguration.class })
	static class Provider {

		@Bean
		SecurityFilterChain chain(HttpSecurity http) {
			return http.oauth2AuthorizationServer((server) -> server.oidc(Customizer.withDefaults()))
				.authorizeHttpRequests((requests) -> requests.anyRequest().authenticated())
				.csrf((csrf) -> csrf.disable())
				.httpBasic((basic) -> basic.securityContextRepository(new HttpSessionSecurityContextRepository()))
				.build();
		}

		@Bean
		InMemoryRegisteredClientRepository clients() {
			return new InMemoryRegisteredClientRepository(service("expert"), service("stranger"), service("reviewer"),
					client(BROWSER).authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
						.redirectUri("http://127.0.0.1/nowhere")
						.scope("openid")
						.build());
		}

		private static RegisteredClient service(String name) {
			return client(name).authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS).build();
		}

		private static RegisteredClient.Builder client(String name) {
			return RegisteredClient.withId(UUID.randomUUID().toString())
				.clientId(name)
				.clientSecret("{noop}" + secret(name))
				.clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
				.clientSettings(ClientSettings.builder().requireProofKey(false).build());
		}

		@Bean
		UserDetailsService users() {
			return new InMemoryUserDetailsManager(
					User.withUsername("visitor").password("{noop}" + SECRET).authorities(List.of()).build());
		}

		@Bean
		OAuth2TokenCustomizer<JwtEncodingContext> groups() {
			return (context) -> {
				var name = Objects.requireNonNull(context.<Authentication>getPrincipal()).getName();
				context.getClaims().claim("groups", GROUPS.getOrDefault(name, List.of())).claim("nickname", name);
			};
		}

		@Bean
		JWKSource<SecurityContext> keys() throws JOSEException {
			return new ImmutableJWKSet<>(new JWKSet(new RSAKeyGenerator(2048).keyID("test").generate()));
		}

		@Bean
		JwtDecoder decoder(JWKSource<SecurityContext> keys) {
			return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
		}

		@Bean
		AuthorizationServerSettings settings() {
			return AuthorizationServerSettings.builder().build();
		}

	}

}

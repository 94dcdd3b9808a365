package org.demarcationmap.access.signin;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Keeps cookies and signs in at a provider as a browser does.
 */
class Browser {

	private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);

	private final HttpClient http = HttpClient.newBuilder().cookieHandler(this.cookies).build();

	private final String address;

	private final TestProvider provider;

	Browser(String address, TestProvider provider) {
		this.address = address;
		this.provider = provider;
	}

	HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
		return this.http.send(request.build(), BodyHandlers.ofString());
	}

	/** Follows the redirects as a browser does; gives the cookie of the session. */
	String signIn() throws IOException, InterruptedException {
		var toProvider = location(HttpRequest.newBuilder(URI.create(this.address + "/oauth2/authorization/test")));
		var password = ("visitor:" + TestProvider.SECRET).getBytes(StandardCharsets.UTF_8);
		send(HttpRequest.newBuilder(URI.create(this.provider.issuer()))
			.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(password)));
		var back = location(HttpRequest.newBuilder(toProvider));
		var answer = send(HttpRequest.newBuilder(back));
		assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/graphiql");
		assertThat(send(HttpRequest.newBuilder(URI.create(this.address + "/graphiql"))).statusCode()).isEqualTo(200);
		return String.join("\n", answer.headers().allValues("Set-Cookie"));
	}

	private URI location(HttpRequest.Builder request) throws IOException, InterruptedException {
		var answer = send(request);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
		return URI.create(answer.headers().firstValue("Location").orElseThrow());
	}

	String csrfToken() {
		return this.cookies.getCookieStore()
			.getCookies()
			.stream()
			.filter((cookie) -> cookie.getName().equals("XSRF-TOKEN"))
			.map(HttpCookie::getValue)
			.findFirst()
			.orElseThrow();
	}

}

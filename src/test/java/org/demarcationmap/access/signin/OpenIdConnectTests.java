package org.demarcationmap.access.signin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.demarcationmap.SettableClock;
import org.demarcationmap.access.SignedIn;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.security.core.AuthenticationException;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Sign-in at a provider that runs beside the application, with tokens and with a browser.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class OpenIdConnectTests {

	private static final TestProvider PROVIDER = TestProvider.start();

	private static final String ME = "{ me { name delegation capacity roles { role body } } }";

	private static final String CREATE = "mutation { createAccount(input: {name: \"newcomer\"}) { oneTimePassword } }";

	private static final String SAVE = "mutation { saveTopic(input: {slug: \"x\", name: \"\"}) { userErrors { code } } }";

	private final String address;

	private final Browser browser;

	private final DataFolder folder;

	private final Neo4jClient database;

	private final SettableClock clock;

	private final HeaderSignIn otherWay;

	OpenIdConnectTests(@LocalServerPort int port, DataFolder folder, Neo4jClient database, SettableClock clock,
			HeaderSignIn otherWay) {
		this.folder = folder;
		this.clock = clock;
		this.otherWay = otherWay;
		this.address = "http://127.0.0.1:" + port;
		this.database = database;
		this.browser = new Browser(this.address, PROVIDER);
		PROVIDER.letBrowsersReturnTo(this.address + "/login/oauth2/code/test");
	}

	@DynamicPropertySource
	static void pointToTheProvider(DynamicPropertyRegistry properties) {
		properties.add("spring.security.oauth2.resourceserver.jwt.issuer-uri", PROVIDER::issuer);
		properties.add("spring.security.oauth2.client.provider.test.issuer-uri", PROVIDER::issuer);
		properties.add("spring.security.oauth2.client.registration.test.client-id", () -> TestProvider.BROWSER);
		properties.add("spring.security.oauth2.client.registration.test.client-secret",
				() -> TestProvider.secret(TestProvider.BROWSER));
		properties.add("spring.security.oauth2.client.registration.test.scope", () -> "openid");
		properties.add("server.forward-headers-strategy", () -> "native");
		add(properties, 0, "sg2-experts", Map.of("role", "EXPERT", "body", "SG2"));
		add(properties, 1, "reviewers", Map.of("role", "REVIEWER"));
		add(properties, 2, "delegation-a", Map.of("delegation", "Placeholder delegation A"));
	}

	private static void add(DynamicPropertyRegistry properties, int number, String value, Map<String, String> gives) {
		var mapping = "demarcation-map.access.oidc.mappings[" + number + "].";
		properties.add(mapping + "claim", () -> "groups");
		properties.add(mapping + "value", () -> value);
		gives.forEach((name, what) -> properties.add(mapping + name, () -> what));
	}

	@AfterAll
	static void stopTheProvider() {
		PROVIDER.close();
	}

	@Test
	void aTokenGivesTheRolesAndTheDelegationThatItsClaimsStandFor() throws Exception {
		var me = ask(ME, "Bearer " + PROVIDER.token("expert"));
		assertThat(me.<String>read("$.data.me.name")).isEqualTo(PROVIDER.issuer() + "#expert");
		assertThat(me.<Object>read("$.data.me.roles")).isEqualTo(List.of(Map.of("role", "EXPERT", "body", "SG2")));
		assertThat(me.<String>read("$.data.me.delegation")).isEqualTo("Placeholder delegation A");
		assertThat(me.<String>read("$.data.me.capacity")).isEqualTo("MEMBER_STATE");
	}

	@Test
	void aTokenWithoutAMappedClaimLetsOneReadAndNothingElse() throws Exception {
		var token = "Bearer " + PROVIDER.token("stranger");
		assertThat(ask("{ demarcations { slug } }", token).<List<String>>read("$.data.demarcations[*].slug"))
			.contains("rehearsal");
		assertThat(ask(SAVE, token).<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		assertThat(entries("RightRefused", PROVIDER.issuer() + "#stranger")).isOne();
	}

	@Test
	void aNameOfTheProviderIsNeverThatOfALocalAccount() throws Exception {
		assertThat(ask(ME, "Bearer " + PROVIDER.token("reviewer")).<String>read("$.data.me.name"))
			.contains("#reviewer");
	}

	@Test
	void aTokenThatWasTamperedWithIsRefusedAndNeverRepeated(CapturedOutput output) throws Exception {
		var token = PROVIDER.token("expert");
		var forged = token.substring(0, token.lastIndexOf('.')) + ".AAAA";
		var answer = send(graphql(ME).header("Authorization", "Bearer " + forged));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).contains("The token is not valid here").doesNotContain(forged);
		assertThat(output).doesNotContain(forged).doesNotContain(token);
	}

	@Test
	void aTokenIsCheckedInTheSameWayWhereItComesByAnother() throws Exception {
		var token = PROVIDER.token("expert");
		var signedIn = this.otherWay.signIn("Bearer " + token);
		assertThat(signedIn.getName()).isEqualTo(PROVIDER.issuer() + "#expert");
		assertThat(signedIn.getPrincipal()).isInstanceOfSatisfying(SignedIn.class, (it) -> {
			assertThat(it.holdsAt(Instant.now())).isTrue();
			assertThat(it.holdsAt(Instant.now().plus(Duration.ofDays(1)))).isFalse();
		});
		assertThatExceptionOfType(AuthenticationException.class)
			.isThrownBy(() -> this.otherWay.signIn("Bearer " + token.substring(0, token.lastIndexOf('.')) + ".AAAA"));
	}

	@Test
	void tokensAndPasswordsAreInNoEntryAndNoLog(CapturedOutput output) throws Exception {
		var token = PROVIDER.token("expert");
		ask(ME, "Bearer " + token);
		var wrong = Base64.getEncoder().encodeToString("reviewer:hunter2-guessed".getBytes(StandardCharsets.UTF_8));
		var answer = send(graphql(ME).header("Authorization", "Basic " + wrong));
		assertThat(answer.statusCode()).isEqualTo(401);
		assertThat(answer.body()).doesNotContain("hunter2");
		assertThat(entries()).contains("failures").doesNotContain("hunter2").doesNotContain(token);
		assertThat(output).doesNotContain("hunter2").doesNotContain(wrong).doesNotContain(token);
	}

	@Test
	void passwordsThatAreMadeAndChangedAreInNoEntryAndNoLog(CapturedOutput output) throws Exception {
		var secretariat = basic("secretariat", firstPassword("secretariat"));
		var made = ask(CREATE, secretariat).<String>read("$.data.createAccount.oneTimePassword");
		var chosen = "a sentence that nobody guesses";
		for (var next : List.of("too short", chosen)) {
			ask("mutation { changePassword(input: {currentPassword: \"%s\", newPassword: \"%s\"}) { userErrors { message } } }"
				.formatted(made, next), basic("newcomer", made));
		}
		assertThat(ask(ME, basic("newcomer", chosen)).<String>read("$.data.me.name")).isEqualTo("newcomer");
		var anew = ask(CREATE.replace("createAccount(input: {name:", "resetPassword(input: {participant:"), secretariat)
			.<String>read("$.data.resetPassword.oneTimePassword");
		this.clock.pass(Duration.ofSeconds(2));
		assertThat(send(graphql(ME).header("Authorization", basic("newcomer", chosen))).statusCode()).isEqualTo(401);
		for (var secret : List.of(made, chosen, "too short", anew, secretariat)) {
			assertThat(output.getAll()).doesNotContain(secret);
			assertThat(entries()).doesNotContain(secret);
		}
	}

	private String firstPassword(String account) throws IOException {
		return Files.readAllLines(this.folder.path().resolve("first-passwords.txt"))
			.stream()
			.filter((line) -> line.startsWith(account + ":"))
			.map((line) -> line.substring(account.length() + 1))
			.findFirst()
			.orElseThrow();
	}

	private static String basic(String account, String password) {
		var both = (account + ":" + password).getBytes(StandardCharsets.UTF_8);
		return "Basic " + Base64.getEncoder().encodeToString(both);
	}

	private String entries() {
		return this.database.query("CYPHER 25 MATCH (entry:Entry) RETURN collect(properties(entry)) AS all")
			.fetchAs(Object.class)
			.mappedBy((_, row) -> row.get("all").asList())
			.one()
			.orElseThrow()
			.toString();
	}

	@Test
	void aBrowserSignsInAtTheProviderAndWritesWithACsrfToken() throws Exception {
		this.browser.signIn();
		var me = JsonPath.parse(send(graphql(ME).header("X-XSRF-TOKEN", this.browser.csrfToken())).body());
		assertThat(me.<String>read("$.data.me.name")).isEqualTo(PROVIDER.issuer() + "#visitor");
		assertThat(me.<List<String>>read("$.data.me.roles[*].role")).containsExactly("REVIEWER");
		assertThat(send(graphql(ME)).statusCode()).isEqualTo(403);
		assertThat(send(graphql(ME).header("X-XSRF-TOKEN", "guessed")).statusCode()).isEqualTo(403);
		assertThat(entries("SignedIn", PROVIDER.issuer() + "#visitor")).isOne();
	}

	@Test
	void theCookieOfASessionIsForThisSiteAndNotForScripts() throws Exception {
		var cookie = this.browser.signIn();
		assertThat(cookie).contains("DEMARCATION_MAP_SESSION=")
			.contains("HttpOnly")
			.containsIgnoringCase("SameSite=Lax");
	}

	@Test
	void passwordsAndTokensNeedNoCsrfTokenAndGetNoCookie() throws Exception {
		var answer = send(graphql(ME).header("Authorization", "Bearer " + PROVIDER.token("expert")));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
	}

	@Test
	void answersCarryTheHeadersThatGuardABrowser() throws Exception {
		var headers = send(graphql(ME).header("Authorization", "Bearer " + PROVIDER.token("expert"))).headers();
		assertThat(headers.firstValue("Content-Security-Policy").orElseThrow()).contains("default-src 'none'",
				"frame-ancestors 'none'");
		assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
		assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
		assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
	}

	@Test
	void behindTlsBrowsersAreToldToStayAndCookiesAreSecure() throws Exception {
		var token = "Bearer " + PROVIDER.token("expert");
		var answer = send(graphql(ME).header("Authorization", token).header("X-Forwarded-Proto", "https"));
		assertThat(answer.headers().firstValue("Strict-Transport-Security").orElseThrow()).contains("max-age=31536000");
		var open = send(graphql(ME).header("Authorization", token));
		assertThat(open.headers().firstValue("Strict-Transport-Security")).isEmpty();
		var begin = send(HttpRequest.newBuilder(URI.create(this.address + "/oauth2/authorization/test"))
			.header("X-Forwarded-Proto", "https"));
		assertThat(begin.headers().allValues("Set-Cookie")).isNotEmpty()
			.allMatch((cookie) -> cookie.contains("Secure"));
	}

	@ParameterizedTest
	@CsvSource({ "Origin, https://elsewhere.example", "Origin, null", "Sec-Fetch-Site, cross-site",
			"Sec-Fetch-Site, same-site" })
	void aSessionIsOfNoUseToAPageOfAnotherSite(String header, String value) throws Exception {
		this.browser.signIn();
		var answer = send(graphql(ME).header("X-XSRF-TOKEN", this.browser.csrfToken()).header(header, value));
		assertThat(answer.statusCode()).isEqualTo(403);
		assertThat(answer.body()).contains("A page of another site sent this request.");
		assertThat(send(graphql(ME).header("X-XSRF-TOKEN", this.browser.csrfToken()).header("Origin", this.address))
			.statusCode()).isEqualTo(200);
	}

	@Test
	void theQueryPageKeepsItsOwnPolicy() throws Exception {
		var page = send(HttpRequest.newBuilder(URI.create(this.address + "/graphiql"))
			.header("Authorization", "Bearer " + PROVIDER.token("expert")));
		assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1)
			.first()
			.asString()
			.contains("script-src 'self'");
	}

	private HttpRequest.Builder graphql(String document) {
		return HttpRequest.newBuilder(URI.create(this.address + "/graphql"))
			.header("Content-Type", "application/json")
			.POST(BodyPublishers.ofString(new JsonMapper().writeValueAsString(Map.of("query", document))));
	}

	private DocumentContext ask(String document, String authorization) throws Exception {
		return JsonPath.parse(send(graphql(document).header("Authorization", authorization)).body());
	}

	private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
		return this.browser.send(request);
	}

	private long entries(String kind, String actor) {
		return this.database
			.query("CYPHER 25 MATCH (entry:Entry {kind: $kind, actor: $actor}) RETURN count(entry) AS entries")
			.bind(kind)
			.to("kind")
			.bind(actor)
			.to("actor")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}

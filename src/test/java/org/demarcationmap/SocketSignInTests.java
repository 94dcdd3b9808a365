package org.demarcationmap;

import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Signing in with the first message of a WebSocket, as browsers do, which cannot set
 * headers there.
 */
@ApplicationTest
@ExtendWith(OutputCaptureExtension.class)
class SocketSignInTests {

	private static final JsonMapper JSON = new JsonMapper();

	private static final String ME = "{ me { name } }";

	private static final String WRITE = "mutation { saveTopic(input: {slug: \"through-a-socket\", name: \"x\"}) { userErrors { code } } }";

	private static final String REFUSED = "4401 Unauthorized";

	private final Client client;

	private final Streams streams;

	private final SettableClock clock;

	SocketSignInTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) {
		this.client = new Client(port, folder);
		this.streams = new Streams(port, this.client);
		this.clock = clock;
	}

	@ParameterizedTest
	@ValueSource(strings = { "Authorization", "authorization" })
	void letsInWithThePayload(String name) {
		try (var socket = opened(Map.of(name, this.streams.basic("reviewer")))) {
			socket.ask(ME);
			assertThat(socket.answer("name")).isEqualTo("reviewer");
			assertThat(socket.open().messages().getFirst()).contains("connection_ack");
		}
	}

	@Test
	void givesTheRolesOfTheAccount() {
		try (var expert = signedIn("expert-sg2"); var reviewer = signedIn("reviewer")) {
			expert.ask(WRITE);
			assertThat(expert.answer("userErrors")).asString().isEqualTo("[]");
			reviewer.ask(WRITE);
			assertThat(reviewer.answer("code")).isEqualTo("FORBIDDEN");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Basic", "Basic no*base64", "Basic bm9jb2xvbg==", "Basic cmV2aWV3ZXI6Z3Vlc3NlZC1pdA==",
			"Basic bm9ib2R5Omd1ZXNzZWQtaXQ=", "Bearer abc", "Digest abc" })
	void turnsAwayWhoDoesNotSignInAndDoesNothing(String header, CapturedOutput output) {
		try (var socket = opened(header.isEmpty() ? Map.of() : Map.of("Authorization", header))) {
			socket.ask(WRITE.replace("through", "refused"));
			assertThat(socket.end()).isEqualTo(REFUSED);
			assertThat(socket.open().messages()).isEmpty();
		}
		assertThat(this.client.graphql("reviewer", "{ topic(slug: \"refused-a-socket\") { name } }")
			.<Object>read("$.data.topic")).isNull();
		assertThat(output).doesNotContain("guessed-it", "Z3Vlc3NlZC1pdA==", " ERROR ");
	}

	@Test
	void answersNothingBeforeItIsKnownWhoAsks() {
		try (var socket = connect(Map.of())) {
			socket.ask(ME);
			assertThat(socket.end()).isEqualTo(REFUSED);
		}
	}

	@Test
	void locksAnAccountAfterWrongPasswordsAsOverHttp() {
		var guess = Base64.getEncoder()
			.encodeToString("second-expert-sg20:guessed-it".getBytes(StandardCharsets.UTF_8));
		for (var i = 0; i < 5; i++) {
			assertThat(opened(Map.of("Authorization", "Basic " + guess)).end()).isEqualTo(REFUSED);
		}
		assertThat(signedIn("second-expert-sg20").end()).isEqualTo(REFUSED);
		this.clock.pass(Duration.ofMinutes(16));
		try (var socket = signedIn("second-expert-sg20")) {
			socket.ask(ME);
			assertThat(socket.answer("name")).isEqualTo("second-expert-sg20");
		}
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void letsNobodyActThroughAnOpenSocketWhoseAccountWasLocked(boolean withHeader) {
		var account = "second-expert-sg2";
		var header = Map.of("Authorization", this.streams.basic(account));
		try (var socket = withHeader ? opened(header, Map.of()) : opened(header)) {
			socket.ask(ME);
			assertThat(socket.answer("name")).isEqualTo(account);
			keep("lockAccount", account);
			socket.ask(WRITE);
			assertThat(socket.answer("code")).isEqualTo("UNAUTHENTICATED");
			keep("unlockAccount", account);
			socket.ask(ME);
			assertThat(socket.answer("name")).isEqualTo(account);
		}
	}

	private void keep(String mutation, String account) {
		this.client.graphql("secretariat",
				"mutation { %s(input: {participant: \"%s\"}) { userErrors { code } } }".formatted(mutation, account));
		this.clock.pass(Duration.ofSeconds(2));
	}

	private Socket signedIn(String account) {
		return opened(Map.of("Authorization", this.streams.basic(account)));
	}

	private Socket opened(Map<String, String> payload) {
		return opened(Map.of(), payload);
	}

	private Socket opened(Map<String, String> headers, Map<String, String> payload) {
		var socket = connect(headers);
		socket.send(Map.of("type", "connection_init", "payload", payload));
		return socket;
	}

	private Socket connect(Map<String, String> headers) {
		var open = new Streams.Open(new CopyOnWriteArrayList<>(), new CompletableFuture<>(), List.of());
		return new Socket(this.streams.socket(headers, open), open, new AtomicInteger());
	}

	/**
	 * A socket that is open.
	 */
	private record Socket(WebSocket socket, Streams.Open open, AtomicInteger asked) implements AutoCloseable {

		void ask(String document) {
			send(Map.of("id", String.valueOf(this.asked.incrementAndGet()), "type", "subscribe", "payload",
					Map.of("query", document)));
		}

		void send(Map<String, Object> message) {
			this.socket.sendText(JSON.writeValueAsString(message), true).exceptionally((_) -> this.socket).join();
		}

		/** Everything of a name in the answer to the last question. */
		String answer(String name) {
			var id = "\"id\":\"" + this.asked + "\"";
			Awaitility.await()
				.atMost(Duration.ofSeconds(20))
				.until(() -> this.open.messages()
					.stream()
					.anyMatch((it) -> it.contains(id) && it.contains("complete")));
			return this.open.messages()
				.stream()
				.filter((it) -> it.contains(id))
				.flatMap((it) -> JsonPath.<List<Object>>read(it, "$.." + name).stream())
				.map(String::valueOf)
				.collect(Collectors.joining(", "));
		}

		String end() {
			return this.open.end().orTimeout(20, TimeUnit.SECONDS).join();
		}

		@Override
		public void close() {
			this.socket.abort();
		}

	}

}

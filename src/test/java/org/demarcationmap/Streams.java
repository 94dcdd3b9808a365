package org.demarcationmap;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Follows a running application over Server-Sent Events and over WebSocket.
 *
 * @param port where it listens
 * @param client knows the passwords
 */
record Streams(int port, Client client) {

	private static final HttpClient HTTP = HttpClient.newHttpClient();

	private static final JsonMapper JSON = new JsonMapper();

	/** Opens a stream of Server-Sent Events. */
	Open events(String account, String document) {
		var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/graphql"))
			.header("Authorization", basic(account))
			.header("Content-Type", "application/json")
			.header("Accept", "text/event-stream")
			.POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", document))))
			.build();
		var open = new Open(new CopyOnWriteArrayList<>(), new CompletableFuture<>(), new ArrayList<>());
		var lines = HTTP.sendAsync(request, HttpResponse.BodyHandlers.ofLines()).thenApply(HttpResponse::body).join();
		open.closing().add(lines::close);
		Thread.ofVirtual().start(() -> read(lines, open));
		return open;
	}

	private static void read(Stream<String> lines, Open open) {
		try {
			lines.filter((line) -> line.startsWith("data:"))
				.map((line) -> line.substring("data:".length()))
				.filter((data) -> !data.isBlank())
				.forEach(open.messages()::add);
			open.end().complete("complete");
		}
		catch (RuntimeException ex) {
			open.end().complete(String.valueOf(ex.getMessage()));
		}
	}

	/** Opens a WebSocket and subscribes. */
	Open socket(String account, String document) {
		var open = new Open(new CopyOnWriteArrayList<>(), new CompletableFuture<>(), new ArrayList<>());
		var socket = socket(Map.of("Authorization", basic(account)), open);
		socket.sendText("{\"type\":\"connection_init\"}", true).join();
		socket
			.sendText(JSON
				.writeValueAsString(Map.of("id", "1", "type", "subscribe", "payload", Map.of("query", document))), true)
			.join();
		open.closing().add(socket::abort);
		return open;
	}

	/**
	 * Opens a WebSocket with these headers.
	 * @throws CompletionException if the handshake is refused
	 */
	WebSocket socket(Map<String, String> headers, Open open) {
		var builder = HTTP.newWebSocketBuilder().subprotocols("graphql-transport-ws");
		headers.forEach(builder::header);
		return builder.buildAsync(URI.create("ws://127.0.0.1:" + this.port + "/graphql"), new Messages(open)).join();
	}

	String basic(String account) {
		return "Basic " + Base64.getEncoder()
			.encodeToString((account + ":" + this.client.password(account)).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * A stream that is open.
	 *
	 * @param messages what came, as JSON
	 * @param end how it ended
	 * @param closing what is closed with it
	 */
	record Open(List<String> messages, CompletableFuture<String> end, List<Runnable> closing) implements AutoCloseable {

		static Open none() {
			return new Open(new CopyOnWriteArrayList<>(), new CompletableFuture<>(), List.of());
		}

		/** Everything of these names in the messages so far. */
		<T> List<T> all(String name) {
			return this.messages.stream().flatMap((it) -> JsonPath.<List<T>>read(it, "$.." + name).stream()).toList();
		}

		@Override
		public void close() {
			this.closing.forEach(Runnable::run);
		}

	}

	/**
	 * Puts the parts of messages together.
	 */
	private static final class Messages implements WebSocket.Listener {

		private final StringBuilder text = new StringBuilder();

		private final Open open;

		Messages(Open open) {
			this.open = open;
		}

		@Override
		public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
			this.text.append(data);
			if (last) {
				var message = this.text.toString();
				this.text.setLength(0);
				this.open.messages().add(message);
				if (message.contains("\"type\":\"complete\"")) {
					this.open.end().complete("complete");
				}
			}
			socket.request(1);
			return null;
		}

		@Override
		public @Nullable CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
			this.open.end().complete(code + " " + reason);
			return null;
		}

		@Override
		public void onError(WebSocket socket, Throwable error) {
			this.open.end().complete(String.valueOf(error.getMessage()));
		}

	}

}

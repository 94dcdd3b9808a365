package org.demarcationmap.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The time from sending a position to its arrival at each of many who follow the journal
 * by Server-Sent Events. It is run by name; see {@code src/docs/performance.md}.
 */
@ApplicationTest
class SubscriptionBenchmark {

	private static final int READERS = Integer.getInteger("benchmark.readers", 200);

	private static final int WRITES = Integer.getInteger("benchmark.writes", 200);

	private static final Duration PAUSE = Duration.ofMillis(Integer.getInteger("benchmark.pause", 50));

	private static final String FOLLOW = """
			subscription { journalEntries(demarcation: "rehearsal") { sequence kind subject actor time } }
			""";

	private static final Pattern TAKEN = Pattern.compile("\"kind\":\"PositionTaken\",\"subject\":\"([^\"]+)\"");

	private final MeasuredRehearsal rehearsal;

	private final CountDownLatch following = new CountDownLatch(READERS);

	private final Map<String, Long> sent = new ConcurrentHashMap<>();

	private final ConcurrentLinkedQueue<Long> waited = new ConcurrentLinkedQueue<>();

	SubscriptionBenchmark(DataFolder folder, @LocalServerPort int port) throws IOException {
		this.rehearsal = new MeasuredRehearsal(folder, port);
	}

	@Test
	void bringsEntriesToAllWhoFollow() throws IOException, InterruptedException {
		var proposals = new ArrayList<String>();
		for (var count = 0; count < WRITES; count++) {
			proposals.add(this.rehearsal.opened(List.of(Map.of("topic", "uuid", "arrangement", "DEFERRED"))));
		}
		try (var client = HttpClient.newHttpClient()) {
			for (var reader = 0; reader < READERS; reader++) {
				Thread.ofVirtual().start(() -> follow(client));
			}
			assertThat(this.following.await(1, TimeUnit.MINUTES)).isTrue();
			Thread.sleep(Duration.ofSeconds(2));
			for (var warmUp : List.of(true, false)) {
				write(client, proposals, warmUp ? "expert-sg2" : "expert-sg20");
				print(warmUp ? "warm-up" : "%d streams, a position every %d ms".formatted(READERS, PAUSE.toMillis()));
			}
			client.shutdownNow();
		}
	}

	private void write(HttpClient client, List<String> proposals, String account)
			throws IOException, InterruptedException {
		this.waited.clear();
		for (var proposal : proposals) {
			this.sent.put(proposal, System.nanoTime());
			client.send(this.rehearsal.position(account, proposal), HttpResponse.BodyHandlers.discarding());
			Thread.sleep(PAUSE);
		}
		for (var patience = 0; patience < 100 && this.waited.size() < READERS * WRITES; patience++) {
			Thread.sleep(100);
		}
		assertThat(this.waited.size()).as("arrivals").isEqualTo(READERS * WRITES);
	}

	private void follow(HttpClient client) {
		var asked = this.rehearsal.request("reviewer", FOLLOW, Map.of());
		var request = HttpRequest.newBuilder(asked, (_, _) -> true).header("Accept", "text/event-stream").build();
		try {
			var answer = client.send(request, HttpResponse.BodyHandlers.ofLines());
			this.following.countDown();
			answer.body().forEach(this::arrived);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void arrived(String line) {
		var now = System.nanoTime();
		var found = TAKEN.matcher(line);
		if (found.find()) {
			this.waited.add(now - Objects.requireNonNull(this.sent.get(found.group(1))));
		}
	}

	private void print(String what) {
		var sorted = this.waited.stream().sorted().toList();
		System.out.println(what);
		System.out.printf(Locale.ROOT, "  from sending to arrival: p50 %.1f ms  p99 %.1f ms  (%d arrivals)%n",
				sorted.get(sorted.size() / 2) / 1e6, sorted.get(sorted.size() * 99 / 100) / 1e6, sorted.size());
	}

}

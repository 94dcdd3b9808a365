package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * Connections that ask one server the same things in turn, each as soon as it has its
 * answer.
 */
final class Load {

	/** An answer with errors begins otherwise. */
	private static final byte[] DATA = "{\"data\":".getBytes(StandardCharsets.UTF_8);

	private final List<HttpRequest> requests;

	private final List<HttpClient> clients;

	private final List<Long> nanoseconds = new ArrayList<>();

	private long elapsed;

	private long answered;

	private long bytes;

	Load(int connections, List<HttpRequest> requests) {
		this.requests = requests;
		this.clients = IntStream.range(0, connections)
			.mapToObj((_) -> HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build())
			.toList();
	}

	void run(Duration time) throws InterruptedException, ExecutionException {
		var begin = System.nanoTime();
		try (var threads = Executors.newFixedThreadPool(this.clients.size())) {
			var tasks = this.clients.stream()
				.<Callable<List<Long>>>map((client) -> () -> ask(client, begin + time.toNanos()))
				.toList();
			for (var task : threads.invokeAll(tasks)) {
				this.nanoseconds.addAll(task.get());
				this.answered += task.get().size();
			}
		}
		this.elapsed += System.nanoTime() - begin;
	}

	private List<Long> ask(HttpClient client, long end) throws IOException, InterruptedException {
		var times = new ArrayList<Long>();
		for (var turn = this.clients.indexOf(client); System.nanoTime() < end; turn++) {
			var begin = System.nanoTime();
			var answer = client.send(this.requests.get(turn % this.requests.size()),
					HttpResponse.BodyHandlers.ofByteArray());
			times.add(System.nanoTime() - begin);
			check(answer);
		}
		return times;
	}

	private void check(HttpResponse<byte[]> answer) {
		var body = answer.body();
		if (answer.statusCode() != 200 || !Arrays.equals(DATA, 0, DATA.length, body, 0, DATA.length)) {
			throw new IllegalStateException("The server answered %d with %s to %s".formatted(answer.statusCode(),
					new String(body, StandardCharsets.UTF_8), answer.request()));
		}
		this.bytes = body.length;
	}

	void forget() {
		this.nanoseconds.clear();
		this.elapsed = 0;
	}

	/** How often it was answered in all, forgotten times too. */
	long answered() {
		return this.answered;
	}

	double perSecond() {
		return this.nanoseconds.size() * 1e9 / this.elapsed;
	}

	double milliseconds(double share) {
		var sorted = this.nanoseconds.stream().sorted().toList();
		return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(sorted.size() * share))) / 1e6;
	}

	@Override
	public String toString() {
		return String.format(Locale.ROOT, "%8.1f requests/s  p50 %7.2f ms  p99 %7.2f ms  (%d bytes)", perSecond(),
				milliseconds(0.5), milliseconds(0.99), this.bytes);
	}

}

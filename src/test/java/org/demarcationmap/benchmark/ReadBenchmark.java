package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;

/**
 * Reads over HTTP from the application, filled from a Relaton zip, and from a bare server
 * beside it, in turns. It is run by name; see {@code src/docs/performance.md}.
 */
@ApplicationTest
class ReadBenchmark {

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warm-up", 8));

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("benchmark.round", 4));

	private static final int ROUNDS = 3;

	private static final int CONNECTIONS = 8;

	private final JsonMapper json = JsonMapper.builder().build();

	private final Driver driver;

	private final String url;

	private final String signIn;

	ReadBenchmark(Driver driver, DataFolder folder, @LocalServerPort int port) throws IOException {
		this.driver = driver;
		this.url = "http://127.0.0.1:" + port;
		var account = Files.readAllLines(folder.path().resolve("first-passwords.txt")).getFirst();
		this.signIn = "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	void readsOverHttp() throws IOException, InterruptedException, ExecutionException {
		fill();
		var shapes = ReadShape.all(names());
		try (var bare = new BareServer(this.driver, shapes)) {
			for (var index = 0; index < shapes.size(); index++) {
				compare(shapes.get(index), "http://127.0.0.1:" + bare.port() + "/" + index);
			}
		}
	}

	private void fill() throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			var begun = client.send(request(this.url + "/imports",
					HttpRequest.BodyPublishers.ofFile(BenchmarkArguments.zip()), "application/zip"),
					HttpResponse.BodyHandlers.ofString());
			var id = this.json.readTree(begun.body()).get("id").asString();
			var state = "RUNNING";
			while ("RUNNING".equals(state)) {
				Thread.sleep(200);
				var job = client.send(HttpRequest.newBuilder(URI.create(this.url + "/imports/" + id))
					.header("Authorization", this.signIn)
					.build(), HttpResponse.BodyHandlers.ofString());
				state = this.json.readTree(job.body()).get("state").asString();
			}
			print("The import is " + state + ".");
		}
	}

	private List<Map<String, Object>> names() {
		try (var session = this.driver.session()) {
			return session.run("""
					CYPHER 25
					MATCH (alias:Alias {kind: 'DELIVERABLE'})
					RETURN {name: alias.name, normalised: alias.normalised} AS name
					ORDER BY alias.key
					LIMIT 500
					""").list((row) -> row.get("name").asMap());
		}
	}

	private void compare(ReadShape shape, String bareUrl) throws InterruptedException, ExecutionException {
		var ours = new Load(CONNECTIONS,
				shape.variables().stream().map((variables) -> asked(shape, variables)).toList());
		var theirs = new Load(CONNECTIONS,
				shape.variables()
					.stream()
					.map((variables) -> request(bareUrl, body(variables), "application/json"))
					.toList());
		for (var load : List.of(ours, theirs)) {
			load.run(WARM_UP);
			load.forget();
		}
		for (var round = 0; round < ROUNDS; round++) {
			for (var load : (round % 2 == 0) ? List.of(ours, theirs) : List.of(theirs, ours)) {
				load.run(ROUND);
			}
		}
		print(shape.name());
		print("  application: " + ours);
		print("  bare server: " + theirs);
		print("  throughput " + ratio(ours.perSecond(), theirs.perSecond())
				+ " of the bare server's (aim: at least 0.65), p99 "
				+ ratio(ours.milliseconds(0.99), theirs.milliseconds(0.99)) + " times its p99 (aim: at most 2)");
	}

	private static String ratio(double ours, double theirs) {
		return String.format(Locale.ROOT, "%.2f", ours / theirs);
	}

	private HttpRequest asked(ReadShape shape, Map<String, Object> variables) {
		var known = variables.entrySet()
			.stream()
			.filter((variable) -> shape.document().contains("$" + variable.getKey()));
		var asked = known.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return request(this.url + "/graphql", body(Map.of("query", shape.document(), "variables", asked)),
				"application/json");
	}

	private HttpRequest.BodyPublisher body(Map<String, Object> content) {
		return HttpRequest.BodyPublishers.ofByteArray(this.json.writeValueAsBytes(content));
	}

	private HttpRequest request(String address, HttpRequest.BodyPublisher body, String type) {
		return HttpRequest.newBuilder(URI.create(address))
			.header("Authorization", this.signIn)
			.header("Content-Type", type)
			.POST(body)
			.build();
	}

	private static void print(String line) {
		System.out.println(line);
	}

}

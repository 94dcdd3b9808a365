package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Reads over HTTP from the application, filled from a Relaton zip, and from a bare server
 * beside it, in turns. It is run by name; see {@code src/docs/performance.md}.
 */
@ApplicationTest
class ReadBenchmark {

	private static final int CONNECTIONS = 8;

	private static final String SECRETARIAT = "secretariat";

	private final JsonMapper json = JsonMapper.builder().build();

	private final Driver driver;

	private final String url;

	private final Accounts accounts;

	ReadBenchmark(Driver driver, DataFolder folder, @LocalServerPort int port) throws IOException {
		this.driver = driver;
		this.url = "http://127.0.0.1:" + port;
		this.accounts = Accounts.in(folder);
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
			var zip = this.accounts.request(SECRETARIAT, this.url + "/imports")
				.header("Content-Type", "application/zip")
				.POST(HttpRequest.BodyPublishers.ofFile(BenchmarkArguments.zip()))
				.build();
			var begun = client.send(zip, HttpResponse.BodyHandlers.ofString());
			var id = this.json.readTree(begun.body()).get("id").asString();
			var state = "RUNNING";
			while ("RUNNING".equals(state)) {
				Thread.sleep(200);
				var asked = this.accounts.request(SECRETARIAT, this.url + "/imports/" + id).build();
				var job = client.send(asked, HttpResponse.BodyHandlers.ofString());
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
		var application = shape.variables().stream().map((variables) -> asked(shape, variables)).toList();
		var bare = shape.variables().stream().map((variables) -> request(bareUrl, variables)).toList();
		SideBySide.measure(CONNECTIONS, application, bare)
			.print(shape.name(), "throughput at least 0.65, p99 at most 2");
	}

	private HttpRequest asked(ReadShape shape, Map<String, Object> variables) {
		var known = variables.entrySet()
			.stream()
			.filter((variable) -> shape.document().contains("$" + variable.getKey()));
		var asked = known.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
		return request(this.url + "/graphql", Map.of("query", shape.document(), "variables", asked));
	}

	private HttpRequest request(String address, Object content) {
		return this.accounts.post(SECRETARIAT, address, content);
	}

	private static void print(String line) {
		System.out.println(line);
	}

}

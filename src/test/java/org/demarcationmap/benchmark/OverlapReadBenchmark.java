package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.imports.ImportOptions;
import org.demarcationmap.catalogue.imports.ImportState;
import org.demarcationmap.catalogue.imports.Imports;
import org.demarcationmap.demarcation.Demarcation;
import org.demarcationmap.demarcation.Demarcations;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.demarcationmap.overlap.Overlaps;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The 25 strongest pairs of a demarcation with their cards over HTTP, at 1, 8 and 32
 * connections, and beside it a bare server that computes the same pairs with their proof
 * from the catalogue alone, in one statement. It is run by name; see
 * {@code src/docs/performance.md}.
 */
@ApplicationTest
@AsParticipant
class OverlapReadBenchmark {

	private static final String CASE = "iot-identification-nnai";

	private static final String DOCUMENT = """
			{ overlaps(demarcation: "iot-identification-nnai", first: 25, filter: { kinds: [PAIR] }) { edges { node {
			  id name score sentence methodVersion signals { signal score part }
			  sides { body { code } deliverables { name title status questionText } }
			  evidence { signal score text
			    ... on TopicPath { nodes { kind id name } }
			    ... on SharedWords { words { word left right } }
			    ... on ReferencePath { nodes { kind id name } mutual }
			    ... on ProcessTrace { nodes { kind id name } } } } } } }
			""";

	private final JsonMapper json = JsonMapper.builder().build();

	private final Imports imports;

	private final Demarcations demarcations;

	private final Overlaps overlaps;

	private final Driver driver;

	private final String url;

	private final Accounts accounts;

	OverlapReadBenchmark(Imports imports, Demarcations demarcations, Overlaps overlaps, Driver driver,
			DataFolder folder, @LocalServerPort int port) throws IOException {
		this.imports = imports;
		this.demarcations = demarcations;
		this.overlaps = overlaps;
		this.driver = driver;
		this.url = "http://127.0.0.1:" + port + "/graphql";
		this.accounts = Accounts.in(folder);
	}

	@Test
	void readsOverHttp() throws IOException, InterruptedException, ExecutionException {
		fill();
		var parameters = OverlapsFromScratch.parameters(demarcation().scope());
		var shape = new ReadShape("25 pairs", DOCUMENT, OverlapsFromScratch.statement(), List.of(parameters));
		try (var bare = new BareServer(this.driver, List.of(shape)); var heap = new PeakHeap()) {
			var theirs = request("http://127.0.0.1:" + bare.port() + "/0", parameters);
			var ours = request(this.url, Map.of("query", DOCUMENT));
			assertThat(scores(send(ours).at("/data/overlaps/edges"), "/node/name", "/node/score"))
				.isEqualTo(scores(send(theirs).at("/data"), "/name", "/score"));
			for (var connections : List.of(1, 8)) {
				SideBySide.measure(connections, List.of(ours), List.of(theirs))
					.print(connections + " connections", "throughput at 8 at least 1.5");
			}
			// The bare server would take minutes for each request.
			print("32 connections\n  application: " + SideBySide.alone(32, List.of(ours)));
			print("peak heap, garbage and database included: %d MB".formatted(heap.megabytes()));
		}
	}

	private void fill() throws IOException, InterruptedException {
		AsParticipant.Signed.in(new Role.Secretariat());
		try (var zip = Files.newInputStream(BenchmarkArguments.zip())) {
			var id = this.imports.begin(zip, ImportOptions.USUAL).id();
			while (this.imports.find(id).orElseThrow().state() == ImportState.RUNNING) {
				Thread.sleep(Duration.ofMillis(200));
			}
		}
		var begin = System.nanoTime();
		while (!this.overlaps.bringUpToDate(demarcation().scope()).upToDate()) {
			print("waiting for the overlaps");
		}
		print("overlaps up to date %.1f s after the import".formatted((System.nanoTime() - begin) / 1e9));
	}

	private Demarcation demarcation() {
		return this.demarcations.get(CASE);
	}

	/**
	 * The pairs by score: those of one score in any order, and not those of the last,
	 * which may be cut anywhere.
	 */
	private static Map<Double, Set<String>> scores(JsonNode found, String name, String score) {
		var byScore = found.valueStream()
			.collect(Collectors.groupingBy((pair) -> pair.at(score).asDouble(), TreeMap::new,
					Collectors.mapping((pair) -> pair.at(name).asString(), Collectors.toSet())));
		assertThat(byScore).hasSizeGreaterThan(3);
		byScore.remove(byScore.firstKey());
		return byScore;
	}

	private JsonNode send(HttpRequest request) throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			return this.json.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
		}
	}

	private HttpRequest request(String address, Object content) {
		return this.accounts.post("secretariat", address, content);
	}

	private static void print(String line) {
		System.out.println(line);
	}

}

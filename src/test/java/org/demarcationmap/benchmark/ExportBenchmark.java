package org.demarcationmap.benchmark;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.demarcationmap.SettableClock;
import org.demarcationmap.access.AsParticipant;
import org.demarcationmap.access.Role;
import org.demarcationmap.catalogue.imports.ImportOptions;
import org.demarcationmap.catalogue.imports.ImportState;
import org.demarcationmap.catalogue.imports.Imports;
import org.demarcationmap.export.ExportFormat;
import org.demarcationmap.export.Exports;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A line with 1,000 topics and their overlaps in every format over HTTP, and beside it
 * the bare statements that read the same: from what was frozen, and from the graph. It is
 * run by name; see {@code src/docs/performance.md}.
 */
@ApplicationTest
@AsParticipant
class ExportBenchmark {

	private static final int TOPICS = Integer.getInteger("benchmark.topics", 1000);

	private static final int CLAUSES = 500;

	private static final int WARM_UP = Integer.getInteger("benchmark.warm-up", 5);

	private static final int ROUNDS = 5;

	private static final String FROZEN = """
			CYPHER 25
			MATCH (:Demarcation {slug: $demarcation})-[:HAS_LINE]->(line:AgreedLine)
			RETURN line.content AS found
			ORDER BY line.version DESC
			LIMIT 1
			""";

	private static final String CONCLUDE = """
			mutation ($proposal: ID!, $side: String!) { recordConclusion(input: {proposal: $proposal, side: $side,
			  outcome: AGREED, text: "As proposed."}) { userErrors { message } } }
			""";

	private static final String SCOPE = """
			mutation ($topics: [String!]!) { setScope(input: {demarcation: "rehearsal", topics: $topics,
			  aspects: ["WHOLE"], source: "Measured"}) { userErrors { message } } }
			""";

	private final Imports imports;

	private final Exports exports;

	private final Driver driver;

	private final SettableClock clock;

	private final MeasuredRehearsal rehearsal;

	private final String address;

	ExportBenchmark(Imports imports, Exports exports, Driver driver, SettableClock clock, DataFolder folder,
			@LocalServerPort int port) throws IOException {
		this.imports = imports;
		this.exports = exports;
		this.driver = driver;
		this.clock = clock;
		this.rehearsal = new MeasuredRehearsal(folder, port);
		this.address = "http://127.0.0.1:" + port + "/exports/rehearsal/latest.";
	}

	@Test
	void writesEveryFormat() throws IOException, InterruptedException {
		fill();
		agree();
		var parameters = Map.<String, Object>of("demarcation", "rehearsal");
		var frozen = best(() -> bare(FROZEN, parameters));
		var graph = best(
				() -> bare(Files.readString(Path.of("src/test/resources/benchmark/line-read.cypher")), parameters));
		print("bare statement, what was frozen: %s".formatted(frozen));
		print("bare statement, from the graph: %s".formatted(graph));
		for (var format : this.exports.formats()) {
			var measured = best(() -> file(format));
			print("%s: %s, %.2f times the statement over the graph".formatted(format.extension(), measured,
					measured.milliseconds() / graph.milliseconds()));
		}
	}

	private void fill() throws IOException, InterruptedException {
		AsParticipant.Signed.in(new Role.Secretariat());
		take(rows("slug,name,aliases,broader,description,source,verification",
				(it) -> slug(it) + ",Topic number " + it + ",,,,https://example.org/,verified"));
		take(rows("name,kind,title,body,status,approved,edition,source,verification", (
				it) -> "E.%1$d,RECOMMENDATION,Text of number %1$d,SG2,IN_FORCE,2026-02-13,1,https://example.org/,verified\n"
					.formatted(9000 + it)
						+ "Y.%1$d,RECOMMENDATION,Other text of number %1$d,SG20,IN_FORCE,2026-02-13,1,https://example.org/,verified"
							.formatted(9000 + it)));
		take(rows("deliverable,topic,grade,place,aspect,justification,confidence,status,source,verification",
				(it) -> claim("E." + (9000 + it), it) + "\n" + claim("Y." + (9000 + it), it)));
		this.rehearsal.send("secretariat", SCOPE,
				Map.of("topics", IntStream.range(0, TOPICS).mapToObj(ExportBenchmark::slug).toList()));
	}

	private static String claim(String text, int topic) {
		return text + "," + slug(topic)
				+ ",MAIN,BODY,WHOLE,semapv:ManualMappingCuration,0.9,CONFIRMED,https://example.org/,verified";
	}

	private static String slug(int topic) {
		return "measured-%04d".formatted(topic);
	}

	private static String rows(String heading, IntFunction<String> row) {
		return IntStream.range(0, TOPICS).mapToObj(row).collect(Collectors.joining("\n", heading + "\n", "\n"));
	}

	private void take(String table) throws InterruptedException {
		var id = this.imports
			.begin(new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)), ImportOptions.USUAL)
			.id();
		while (this.imports.find(id).orElseThrow().state() == ImportState.RUNNING) {
			Thread.sleep(Duration.ofMillis(100));
		}
		print("imported: " + this.imports.find(id).orElseThrow());
	}

	private void agree() throws IOException, InterruptedException {
		for (var from = 0; from < TOPICS; from += CLAUSES) {
			var clauses = IntStream.range(from, Math.min(TOPICS, from + CLAUSES))
				.<Map<String, Object>>mapToObj((topic) -> Map.of("topic", slug(topic), "arrangement", "SOLE",
						"responsible", List.of("SG2"), "contributing", List.of("SG20"), "boundary", "Up to here."))
				.toList();
			conclude(this.rehearsal.opened(clauses));
		}
	}

	private void conclude(String proposal) throws IOException, InterruptedException {
		for (var account : List.of("second-expert-sg2", "expert-sg20")) {
			this.rehearsal.send(account, MeasuredRehearsal.TAKE, Map.of("proposal", proposal));
		}
		this.clock.pass(Duration.ofSeconds(6));
		for (var side : List.of("SG2", "SG20")) {
			this.rehearsal.send("co-chair-" + side.toLowerCase(Locale.ROOT), CONCLUDE,
					Map.of("proposal", proposal, "side", side));
		}
	}

	private long bare(String statement, Map<String, Object> parameters) {
		try (var session = this.driver.session()) {
			return session.executeRead((tx) -> tx.run(statement, parameters)
				.stream()
				.mapToLong((row) -> row.get("found").asObject().toString().length())
				.sum());
		}
	}

	private long file(ExportFormat format) throws IOException, InterruptedException {
		var request = this.rehearsal.accounts()
			.request("reviewer", this.address + format.extension())
			.timeout(Duration.ofMinutes(5))
			.GET()
			.build();
		try (var client = HttpClient.newHttpClient()) {
			var answer = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(new String(answer.body().readAllBytes(), StandardCharsets.UTF_8));
			}
			try (var body = answer.body()) {
				return body.transferTo(OutputStream.nullOutputStream());
			}
		}
	}

	private static Measured best(Work work) throws IOException, InterruptedException {
		for (var count = 0; count < WARM_UP; count++) {
			work.run();
		}
		var best = Double.MAX_VALUE;
		var size = 0L;
		System.gc();
		try (var heap = new PeakHeap()) {
			for (var round = 0; round < ROUNDS; round++) {
				var begin = System.nanoTime();
				size = work.run();
				best = Math.min(best, (System.nanoTime() - begin) / 1e6);
			}
			return new Measured(best, size, heap.megabytes());
		}
	}

	private static void print(String line) {
		System.out.println(line);
	}

	/**
	 * What is measured.
	 */
	@FunctionalInterface
	private interface Work {

		long run() throws IOException, InterruptedException;

	}

	/**
	 * What was measured.
	 *
	 * @param milliseconds the shortest time
	 * @param size how much came out, in bytes
	 * @param megabytes the most heap in use meanwhile, garbage and database included
	 */
	private record Measured(double milliseconds, long size, long megabytes) {

		@Override
		public String toString() {
			return "%.0f ms, %d KB, peak heap %d MB".formatted(this.milliseconds, this.size >> 10, this.megabytes);
		}

	}

}

package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;

import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Positions taken over HTTP, with journal and access checks, at 1, 8 and 32 clients, and
 * beside it a bare server that stores the same positions without them. It is run by name;
 * see {@code src/docs/performance.md}.
 */
@ApplicationTest
class PositionBenchmark {

	private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warm-up", 8));

	private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("benchmark.round", 4));

	private static final int ROUNDS = 3;

	private static final int PROPOSALS = 32;

	private static final Map<String, String> DELEGATIONS = Map.of("expert-sg2", "Placeholder delegation A",
			"second-expert-sg2", "Placeholder delegation B", "expert-sg20", "Placeholder delegation C",
			"second-expert-sg20", "Placeholder delegation D");

	private static final String TAKE = """
			mutation ($proposal: ID!) { takePosition(input: {proposal: $proposal, stand: SUPPORT}) {
			  proposal { id } userErrors { code } } }
			""";

	private static final String BARE = """
			CYPHER 25
			MATCH (:Proposal {key: $proposal})-[:HAS_REVISION]->(revision:Revision {number: 1})
			MATCH (delegation:Delegation {name: $delegation})
			OPTIONAL MATCH (delegation)-[:TOOK]->(earlier:Position {current: true})-[:ON_REVISION]->(revision)
			SET earlier.current = false
			CREATE (delegation)-[:TOOK]->(position:Position {
			  key: randomUUID(), stand: 'SUPPORT', text: '', takenBy: $delegation, taken: datetime(), current: true
			})-[:ON_REVISION]->(revision)
			RETURN {proposal: $proposal, position: position.key} AS found
			""";

	private final JsonMapper json = JsonMapper.builder().build();

	private final Driver driver;

	private final Journal journal;

	private final String url;

	private final Map<String, String> passwords;

	PositionBenchmark(Driver driver, Journal journal, DataFolder folder, @LocalServerPort int port) throws IOException {
		this.driver = driver;
		this.journal = journal;
		this.url = "http://127.0.0.1:" + port + "/graphql";
		this.passwords = Files.readAllLines(folder.path().resolve("first-passwords.txt"))
			.stream()
			.map((line) -> line.split(":", 2))
			.collect(Collectors.toMap((parts) -> parts[0], (parts) -> parts[1]));
	}

	@Test
	void takesPositionsOverHttp() throws IOException, InterruptedException, ExecutionException {
		var ours = proposals();
		var theirs = proposals();
		var shape = new ReadShape("positions", TAKE, BARE, List.of());
		try (var bare = new BareServer(this.driver, List.of(shape), true)) {
			for (var clients : List.of(1, 8, 32)) {
				compare(clients, ours.stream().flatMap((it) -> asked(it).stream()).toList(),
						theirs.stream().flatMap((it) -> stored(it, bare.port()).stream()).toList());
			}
		}
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private List<String> proposals() throws IOException, InterruptedException {
		var opened = new ArrayList<String>();
		for (var count = 0; count < PROPOSALS; count++) {
			var id = send("""
					mutation { submitProposal(input: { demarcation: "rehearsal", side: "SG2", title: "Measured",
					  clauses: [{topic: "uuid", arrangement: DEFERRED}] }) { proposal { id } } }""")
				.at("/data/submitProposal/proposal/id")
				.asString();
			send("mutation { openProposal(input: {proposal: \"%s\"}) { proposal { id } } }".formatted(id));
			opened.add(id);
		}
		return opened;
	}

	private List<HttpRequest> asked(String proposal) {
		return DELEGATIONS.keySet()
			.stream()
			.sorted()
			.map((account) -> request(this.url, account,
					Map.of("query", TAKE, "variables", Map.of("proposal", proposal))))
			.toList();
	}

	private List<HttpRequest> stored(String proposal, int port) {
		return DELEGATIONS.entrySet()
			.stream()
			.sorted(Map.Entry.comparingByKey())
			.map((entry) -> request("http://127.0.0.1:" + port + "/0", entry.getKey(),
					Map.of("proposal", proposal, "delegation", entry.getValue())))
			.toList();
	}

	private static void compare(int clients, List<HttpRequest> ours, List<HttpRequest> theirs)
			throws InterruptedException, ExecutionException {
		var application = new Load(clients, ours);
		var bare = new Load(clients, theirs);
		for (var load : List.of(application, bare)) {
			load.run(WARM_UP);
			load.forget();
		}
		for (var round = 0; round < ROUNDS; round++) {
			for (var load : (round % 2 == 0) ? List.of(application, bare) : List.of(bare, application)) {
				load.run(ROUND);
			}
		}
		print(clients + " clients");
		print("  application: " + application);
		print("  bare server: " + bare);
		print("  throughput %s of the bare server's (aim at 8: at least 0.5)"
			.formatted(String.format(Locale.ROOT, "%.2f", application.perSecond() / bare.perSecond())));
	}

	private JsonNode send(String document) throws IOException, InterruptedException {
		try (var client = HttpClient.newHttpClient()) {
			var request = request(this.url, "expert-sg2", Map.of("query", document));
			return this.json.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
		}
	}

	private HttpRequest request(String address, String account, Object content) {
		var credentials = account + ":" + this.passwords.get(account);
		return HttpRequest.newBuilder(URI.create(address))
			.header("Authorization",
					"Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofByteArray(this.json.writeValueAsBytes(content)))
			.build();
	}

	private static void print(String line) {
		System.out.println(line);
	}

}

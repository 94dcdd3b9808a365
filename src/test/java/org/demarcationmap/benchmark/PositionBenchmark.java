package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;

import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Positions taken over HTTP, with journal and access checks, at 1, 8 and 32 clients, and
 * beside it a bare server that stores the same positions without them. It is run by name;
 * see {@code src/docs/performance.md}.
 */
@ApplicationTest
class PositionBenchmark {

	private static final int PROPOSALS = Integer.getInteger("benchmark.proposals", 200);

	private static final List<Integer> CLIENTS = Stream.of(System.getProperty("benchmark.clients", "1,8,32").split(","))
		.map(Integer::valueOf)
		.toList();

	private static final String BARE = """
			CYPHER 25
			MATCH (proposal:Proposal {key: $proposal})
			SET proposal.positionsTaken = coalesce(proposal.positionsTaken, 0) + 1
			WITH proposal
			MATCH (proposal)-[:HAS_REVISION]->(revision:Revision {number: 1})
			MATCH (delegation:Delegation {name: $delegation})
			OPTIONAL MATCH (delegation)-[:TOOK]->(earlier:Position {current: true})-[:ON_REVISION]->(revision)
			SET earlier.current = false
			CREATE (delegation)-[:TOOK]->(position:Position {
			  key: randomUUID(), number: proposal.positionsTaken, stand: 'SUPPORT', text: '', wouldLift: '',
			  takenBy: $delegation, taken: datetime(), current: true
			})-[:ON_REVISION]->(revision)
			RETURN {proposal: $proposal, position: position.key} AS found
			""";

	private static final String COUNT = """
			CYPHER 25
			MATCH (proposal:Proposal)
			WHERE proposal.key IN $proposals
			RETURN sum(COUNT { (proposal)-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(:Position) }) AS stored
			""";

	private final Driver driver;

	private final Journal journal;

	private final MeasuredRehearsal rehearsal;

	PositionBenchmark(Driver driver, Journal journal, DataFolder folder, @LocalServerPort int port) throws IOException {
		this.driver = driver;
		this.journal = journal;
		this.rehearsal = new MeasuredRehearsal(folder, port);
	}

	@Test
	void takesPositionsOverHttp() throws IOException, InterruptedException, ExecutionException {
		var ours = proposals();
		var theirs = proposals();
		var answered = 0L;
		var shape = new ReadShape("positions", MeasuredRehearsal.TAKE, BARE, List.of());
		try (var bare = new BareServer(this.driver, List.of(shape), true)) {
			var stored = stored(theirs, "http://127.0.0.1:" + bare.port() + "/0");
			for (var clients : CLIENTS) {
				var measured = SideBySide.measure(clients, taken(ours), stored);
				measured.print(clients + " clients", "throughput at 8 at least 0.5");
				answered += measured.application().answered();
			}
		}
		assertThat(stored(ours)).isEqualTo(answered);
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private List<String> proposals() throws IOException, InterruptedException {
		var opened = new ArrayList<String>();
		for (var count = 0; count < PROPOSALS; count++) {
			opened.add(this.rehearsal.opened(List.of(Map.of("topic", "uuid", "arrangement", "DEFERRED"))));
		}
		return opened;
	}

	private List<HttpRequest> taken(List<String> proposals) {
		return proposals.stream()
			.flatMap((proposal) -> MeasuredRehearsal.DELEGATIONS.keySet()
				.stream()
				.sorted()
				.map((account) -> this.rehearsal.position(account, proposal)))
			.toList();
	}

	private List<HttpRequest> stored(List<String> proposals, String address) {
		return proposals.stream()
			.flatMap((proposal) -> MeasuredRehearsal.DELEGATIONS.entrySet()
				.stream()
				.sorted(Map.Entry.comparingByKey())
				.map((entry) -> this.rehearsal.accounts()
					.post(entry.getKey(), address, Map.of("proposal", proposal, "delegation", entry.getValue()))))
			.toList();
	}

	private long stored(List<String> proposals) {
		try (var session = this.driver.session()) {
			return session.run(COUNT, Map.of("proposals", proposals)).single().get("stored").asLong();
		}
	}

}

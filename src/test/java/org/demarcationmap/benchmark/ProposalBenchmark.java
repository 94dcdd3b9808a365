package org.demarcationmap.benchmark;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A proposal with everything that a page about it shows, over HTTP, and beside it a bare
 * server that reads the same in one statement. It is run by name; see
 * {@code src/docs/performance.md}.
 */
@ApplicationTest
class ProposalBenchmark {

	private static final int PROPOSALS = 20;

	private static final List<String> TOPICS = List.of("uuid", "object-identifiers", "iot-identifier-requirements",
			"identifier-terminology");

	private static final String PAGE = """
			query ($proposal: ID!) { proposal(id: $proposal) {
			  demarcation { slug title rehearsal sides { body delegations } }
			  title document state side author authorDelegation submitted opened commentsUntil divergent stillNeeded
			  compromise withdrawalReason splitFrom splitInto
			  revision { number contentHash clauses { ...clause } }
			  revisions(first: 100) { edges { node { number title document author made note editorial
			    editorialConfirmedBy compromiseConfirmedBy contentHash clauses { ...clause } } } }
			  positions { ...position }
			  positionHistory(first: 100) { edges { node { ...position } } }
			  standings(first: 100) { edges { node { delegation clause { topic aspect } stand was state since revision } } }
			  concerns(first: 100) { edges { node { id delegation clause { topic aspect } revision reason wouldLift raised
			    ageDays level lifted onEarlierWording } } }
			  comments(first: 100) { edges { node { id clause { topic aspect } revision text author delegation made } } }
			  requirements { code side result facts clauses { topic aspect } }
			  blockers { code side message }
			  turns { side who since ageDays reason }
			  overrides { code side coChairOf reason recordedBy recorded }
			  clausesReady { topic aspect } clausesBlocked { topic aspect }
			  conclusions { side outcome text recordedBy recorded agreedOn { topic aspect } dissent }
			  endorsements { body kind meeting report held text recordedBy recorded }
			  participation { side delegation asked answered onBehalf } } }
			fragment clause on Clause { topic aspect arrangement responsible contributing informed boundary validUntil reviewOn }
			fragment position on Position { id delegation sides clause { topic aspect } revision stand text wouldLift until
			  takenBy taken outdatedOn { topic aspect } onBehalf source }
			""";

	private static final String TAKE = """
			mutation ($proposal: ID!, $stand: Stand!, $topic: String!, $lift: String!) { takePosition(input: {
			  proposal: $proposal, stand: $stand, clause: {topic: $topic}, text: "It says what we need.", wouldLift: $lift})
			  { userErrors { message } } }
			""";

	private static final String COMMENT = """
			mutation ($proposal: ID!) { comment(input: {proposal: $proposal, text: "The boundary could be shorter."}) {
			  userErrors { message } } }
			""";

	private final Driver driver;

	private final MeasuredRehearsal rehearsal;

	ProposalBenchmark(Driver driver, DataFolder folder, @LocalServerPort int port) throws IOException {
		this.driver = driver;
		this.rehearsal = new MeasuredRehearsal(folder, port);
	}

	@Test
	void readsProposalsOverHttp() throws IOException, InterruptedException, ExecutionException {
		var proposals = new ArrayList<String>();
		for (var count = 0; count < PROPOSALS; count++) {
			proposals.add(discussed());
		}
		var statement = Files.readString(Path.of("src/test/resources/benchmark/proposal-page.cypher"));
		try (var bare = new BareServer(this.driver, List.of(new ReadShape("a proposal", PAGE, statement, List.of())))) {
			var address = "http://127.0.0.1:" + bare.port() + "/0";
			SideBySide.measure(8, asked(proposals), read(proposals, address))
				.print("a proposal with all that a page shows, 8 connections", "throughput at least 0.65");
		}
	}

	private String discussed() throws IOException, InterruptedException {
		var clauses = TOPICS.stream()
			.<Map<String, Object>>map(
					(topic) -> Map.of("topic", topic, "arrangement", "SOLE", "responsible", List.of("SG2")))
			.toList();
		var proposal = this.rehearsal.opened(clauses);
		for (var account : MeasuredRehearsal.DELEGATIONS.keySet()) {
			for (var topic : TOPICS) {
				var worried = account.startsWith("second") && topic.equals(TOPICS.getFirst());
				this.rehearsal.send(account, TAKE, Map.of("proposal", proposal, "topic", topic, "stand",
						worried ? "CONCERN" : "SUPPORT", "lift", worried ? "Other words." : ""));
			}
			this.rehearsal.send(account, COMMENT, Map.of("proposal", proposal));
		}
		return proposal;
	}

	private List<HttpRequest> asked(List<String> proposals) {
		return proposals.stream()
			.map((proposal) -> this.rehearsal.request("reviewer", PAGE, Map.of("proposal", proposal)))
			.toList();
	}

	private List<HttpRequest> read(List<String> proposals, String address) {
		return proposals.stream()
			.map((proposal) -> this.rehearsal.accounts().post("reviewer", address, Map.of("proposal", proposal)))
			.toList();
	}

}

package org.demarcationmap;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.AnotherNode;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.env.Environment;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two whole applications on one database: what is done through one of them is heard
 * through the other, and what time brings about happens once.
 */
@ApplicationTest
@TestPropertySource(properties = { TwoNodesTests.WATCH, TwoNodesTests.EVERY })
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoNodesTests {

	static final String WATCH = "demarcation-map.deadlines.watch=true";

	static final String EVERY = "demarcation-map.deadlines.every=20ms";

	private static final List<String> WAYS = List.of("events", "socket");

	private final AnotherNode second;

	private final Client here;

	private final Client there;

	private final Rehearsal rehearsalHere;

	private final Rehearsal rehearsalThere;

	private final Streams streamsHere;

	private final Streams streamsThere;

	private final SettableClock clock;

	private final Neo4jClient database;

	private final Journal journal;

	TwoNodesTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Environment environment,
			Neo4jClient database, Journal journal) {
		this.second = AnotherNode.beside(environment, clock, "--" + WATCH, "--" + EVERY);
		this.here = new Client(port, folder);
		this.there = new Client(this.second.port(), folder);
		this.rehearsalHere = new Rehearsal(this.here, clock);
		this.rehearsalThere = new Rehearsal(this.there, clock);
		this.streamsHere = new Streams(port, this.here);
		this.streamsThere = new Streams(this.second.port(), this.there);
		this.clock = clock;
		this.database = database;
		this.journal = journal;
	}

	@AfterAll
	void stopTheSecond() {
		this.second.close();
	}

	@Test
	void tellEachOtherEverythingOnceAndInOrder() {
		var before = last();
		var open = new ArrayList<Streams.Open>();
		WAYS.forEach((way) -> {
			open.add(follow(this.streamsHere, way, before));
			open.add(follow(this.streamsThere, way, before));
		});
		var proposals = writeThroughBoth(20);
		var last = last();
		assertThat(open).allSatisfy((stream) -> {
			await(() -> stream.<Integer>all("sequence").contains(last));
			assertThat(upTo(last, stream)).isEqualTo(numbers(before, last));
			assertThat(stream.<String>all("subject")).containsAll(proposals);
		});
		open.forEach(Streams.Open::close);
	}

	@Test
	void goOnForEachOther() {
		var before = last();
		var writing = CompletableFuture.supplyAsync(() -> writeThroughBoth(30));
		var heard = new ArrayList<Integer>();
		for (var i = 0; i < 6 || !writing.isDone(); i++) {
			var streams = (i % 2 == 0) ? this.streamsHere : this.streamsThere;
			try (var stream = follow(streams, WAYS.get(i / 2 % 2), heard.isEmpty() ? before : heard.getLast())) {
				Awaitility.await().until(() -> writing.isDone() || !stream.<Integer>all("sequence").isEmpty());
				heard.addAll(stream.<Integer>all("sequence"));
			}
		}
		var last = last();
		try (var rest = follow(this.streamsThere, "socket", heard.getLast())) {
			await(() -> heard.getLast() == last || rest.<Integer>all("sequence").contains(last));
			heard.addAll(upTo(last, rest));
		}
		assertThat(heard).isEqualTo(numbers(before, last));
	}

	@Test
	void tellOfEachMomentOnce() {
		var proposals = IntStream.range(0, 10)
			.mapToObj((i) -> ((i % 2 == 0) ? this.rehearsalHere : this.rehearsalThere).opened())
			.toList();
		this.clock.pass(Duration.ofSeconds(6));
		await(() -> ends().containsAll(proposals));
		this.clock.pass(Duration.ofSeconds(6));
		var later = this.rehearsalThere.opened();
		this.clock.pass(Duration.ofSeconds(6));
		await(() -> ends().contains(later));
		assertThat(ends()).doesNotHaveDuplicates();
	}

	@Test
	void giveOneAnswerToAMutationThatIsSentToBoth() {
		var document = """
				mutation { submitProposal(input: {clientMutationId: "sent to both", demarcation: "rehearsal", side: "SG2",
				  title: "Sent to both", clauses: [{topic: "oid-resolution", arrangement: DEFERRED}]}) {
				  proposal { id } userErrors { code } } }""";
		var answers = List.of(this.here, this.there)
			.stream()
			.map((node) -> CompletableFuture.supplyAsync(() -> node.graphql("expert-sg2", document).jsonString()))
			.toList();
		assertThat(answers.getFirst().join()).isEqualTo(answers.getLast().join()).contains("\"id\"");
	}

	@Test
	void keepOneChain() {
		writeThroughBoth(5);
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	/** Writes through both at once, and tells the subjects. */
	private List<String> writeThroughBoth(int proposals) {
		var writing = List.of(this.rehearsalHere, this.rehearsalThere)
			.stream()
			.map((node) -> CompletableFuture
				.supplyAsync(() -> IntStream.range(0, proposals / 2).mapToObj((_) -> node.draft()).toList()))
			.toList();
		var subjects = writing.stream().flatMap((it) -> it.join().stream()).toList();
		await(() -> unsealed() == 0);
		return subjects;
	}

	private static Streams.Open follow(Streams node, String way, int after) {
		var document = "subscription { journalEntries(after: " + after + ") { sequence subject } }";
		return way.equals("events") ? node.events("secretariat", document) : node.socket("secretariat", document);
	}

	private static List<Integer> numbers(int before, int last) {
		return IntStream.rangeClosed(before + 1, last).boxed().toList();
	}

	private static List<Integer> upTo(int last, Streams.Open stream) {
		return stream.<Integer>all("sequence").stream().filter((it) -> it <= last).toList();
	}

	private int last() {
		return Math.toIntExact(this.journal.verify().entries());
	}

	private List<String> ends() {
		return List.copyOf(this.database.query("""
				CYPHER 25
				MATCH (entry:Entry {kind: 'CommentPeriodEnded'})
				RETURN entry.subject AS subject
				""").fetchAs(String.class).all());
	}

	private long unsealed() {
		return this.database.query("CYPHER 25 MATCH (entry:Unsealed) RETURN count(entry) AS entries")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

	private static void await(Callable<Boolean> condition) {
		Awaitility.await().atMost(Duration.ofSeconds(30)).until(condition);
	}

}

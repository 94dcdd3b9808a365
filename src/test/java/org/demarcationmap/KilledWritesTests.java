package org.demarcationmap;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.web.client.RestClientException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The application is killed while several participants write, its database with it, and
 * started again on what it left.
 */
@Tag("database")
@DisabledIfSystemProperty(named = "demarcation-map.test.database", matches = "container")
class KilledWritesTests {

	private static final int ENOUGH = 200;

	private static final String PAGES = "edges { node { text } } pageInfo { endCursor hasNextPage }";

	private final Queue<Acknowledged> acknowledged = new ConcurrentLinkedQueue<>();

	private final Map<Writer, Write> lastSent = new ConcurrentHashMap<>();

	@TempDir
	private Path folder;

	@Test
	void areAllThereAfterwardsEachOnceAndTheJournalIsIntact() throws IOException {
		var proposal = writeUntilKilled();
		assertThat(this.lastSent).hasSize(writers(proposal).size());
		try (var again = OwnProcess.start(this.folder)) {
			var client = again.client();
			var found = texts(client, proposal);
			assertThat(found).as("what was acknowledged")
				.containsAll(this.acknowledged.stream().map((it) -> it.write().text()).toList());
			assertThat(found).as("what is there").doesNotHaveDuplicates();
			answerAgainWhatWasAcknowledged(client);
			doOnceWhatWasUnderWay(client);
			assertThat(texts(client, proposal)).doesNotHaveDuplicates()
				.containsAll(found)
				.containsAll(this.lastSent.values().stream().map(Write::text).toList());
			assertJournalTellsAll(client, proposal);
		}
	}

	private String writeUntilKilled() throws IOException {
		try (var application = OwnProcess.start(this.folder);
				var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var proposal = open(application.client());
			for (var writer : writers(proposal)) {
				threads.execute(() -> write(application.client(), writer));
			}
			Awaitility.await()
				.pollInterval(Duration.ofMillis(5))
				.atMost(Duration.ofMinutes(2))
				.until(() -> this.acknowledged.size() >= ENOUGH);
			application.kill();
			return proposal;
		}
	}

	private static String open(Client client) {
		String proposal = client.graphql("expert-sg2", """
				mutation { submitProposal(input: {
				  demarcation: "rehearsal", side: "SG2", title: "Killed",
				  clauses: [{topic: "oid-resolution", arrangement: DEFERRED}]
				}) { proposal { id } } }""").read("$.data.submitProposal.proposal.id");
		client.graphql("expert-sg2",
				"mutation { openProposal(input: {proposal: \"%s\"}) { proposal { id } } }".formatted(proposal));
		return proposal;
	}

	private static List<Writer> writers(String proposal) {
		var positions = Stream.of("expert-sg2", "second-expert-sg2", "expert-sg20", "second-expert-sg20")
			.map((account) -> new Writer(account, "takePosition",
					"proposal: \"%s\", stand: RESERVATION".formatted(proposal),
					"proposal { state positions { delegation text } }"));
		var comments = Stream.of("co-chair-sg2", "co-chair-sg20", "expert-sg20")
			.map((account) -> new Writer(account, "comment", "proposal: \"%s\"".formatted(proposal),
					"proposal { id }"));
		var annotations = Stream.of("co-chair-sg20", "expert-sg2")
			.map((account) -> new Writer(account, "annotate",
					"demarcation: \"rehearsal\", topic: \"oid-resolution\", kind: TERM", "annotation { id text }"));
		return Stream.of(positions, comments, annotations).flatMap((it) -> it).toList();
	}

	/** One after the other, until nobody answers. */
	private void write(Client client, Writer writer) {
		for (var number = 1;; number++) {
			var write = new Write(writer, number);
			this.lastSent.put(writer, write);
			try {
				this.acknowledged.add(new Acknowledged(write, write.send(client)));
			}
			catch (RestClientException ex) {
				return;
			}
		}
	}

	private void answerAgainWhatWasAcknowledged(Client client) {
		assertThat(this.acknowledged)
			.allSatisfy((it) -> assertThat(it.write().send(client)).as("%s", it.write()).isEqualTo(it.answer()));
	}

	/** What was sent last, and may be there or not, is done by sending it again. */
	private void doOnceWhatWasUnderWay(Client client) {
		assertThat(this.lastSent.values())
			.allSatisfy((it) -> assertThat(it.send(client)).contains("\"userErrors\":[]"));
	}

	private static void assertJournalTellsAll(Client client, String proposal) {
		Awaitility.await().untilAsserted(() -> {
			assertThat(entries(client, "subject: \"%s\", kind: \"PositionTaken\"".formatted(proposal)))
				.isEqualTo(read(client, positions(proposal)).size());
			assertThat(entries(client, "subject: \"%s\", kind: \"CommentMade\"".formatted(proposal)))
				.isEqualTo(read(client, comments(proposal)).size());
		});
		var verified = client.graphql("secretariat", "{ verifyJournal { intact sentence } }");
		assertThat(verified.<Boolean>read("$.data.verifyJournal.intact")).as(verified.jsonString()).isTrue();
	}

	private static int entries(Client client, String filter) {
		return client.graphql("secretariat", "{ journal(filter: {%s}) { totalCount } }".formatted(filter))
			.read("$.data.journal.totalCount");
	}

	private static List<String> texts(Client client, String proposal) {
		return Stream
			.of(positions(proposal), comments(proposal),
					"{ annotations(demarcation: \"rehearsal\", %s) { " + PAGES + " } }")
			.flatMap((query) -> read(client, query).stream())
			.toList();
	}

	private static String positions(String proposal) {
		return "{ proposal(id: \"" + proposal + "\") { positionHistory(%s) { " + PAGES + " } } }";
	}

	private static String comments(String proposal) {
		return "{ proposal(id: \"" + proposal + "\") { comments(%s) { " + PAGES + " } } }";
	}

	private static List<String> read(Client client, String query) {
		var found = new ArrayList<String>();
		for (var page = "first: 100"; !page.isEmpty();) {
			var answer = client.graphql("reviewer", query.formatted(page));
			found.addAll(answer.read("$..node.text"));
			page = answer.<List<Boolean>>read("$..hasNextPage").getFirst()
					? "first: 100, after: \"%s\"".formatted(answer.<List<String>>read("$..endCursor").getFirst()) : "";
		}
		return found;
	}

	/**
	 * Somebody who writes the same again and again, in other words.
	 */
	private record Writer(String account, String mutation, String input, String selection) {
	}

	/**
	 * One of the writes of somebody, whose text no other has.
	 */
	private record Write(Writer writer, int number) {

		String text() {
			return "%s of %s, number %s".formatted(this.writer.mutation(), this.writer.account(), this.number);
		}

		String send(Client client) {
			var answer = client.graphql(this.writer.account(),
					"mutation { %s(input: {%s, text: \"%s\", clientMutationId: \"%s\"}) { %s userErrors { code message } } }"
						.formatted(this.writer.mutation(), this.writer.input(), text(), text(),
								this.writer.selection()))
				.jsonString();
			assertThat(answer).contains("\"userErrors\":[]");
			return answer;
		}

	}

	/**
	 * A write and what was answered.
	 */
	private record Acknowledged(Write write, String answer) {
	}

}

package org.demarcationmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fifty write about one proposal at once, and others read it all the time.
 */
@ApplicationTest
class ManyWritersTests {

	private static final String POSITIONS = """
			CYPHER 25
			MATCH (:Proposal {key: $key})-[:HAS_REVISION]->(:Revision)<-[:ON_REVISION]-(position:Position)
			RETURN position.text AS text
			""";

	private static final String COMMENTS = """
			CYPHER 25
			MATCH (:Proposal {key: $key})-[:HAS_COMMENT]->(comment:Comment)
			RETURN comment.text AS text
			""";

	private static final String TOLD = """
			CYPHER 25
			MATCH (entry:Entry {subject: $key, kind: 'PositionTaken'})
			RETURN entry.changes AS changes
			""";

	private final Crowd crowd;

	private final Journal journal;

	private final Neo4jClient database;

	private volatile boolean written;

	ManyWritersTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal,
			Neo4jClient database) {
		this.crowd = new Crowd(new Client(port, folder), clock);
		this.journal = journal;
		this.database = database;
	}

	@Test
	void loseNothingAndNobodySeesHalfAState() throws InterruptedException, ExecutionException {
		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var readers = readers(threads);
			run(threads, this.crowd.writers(2));
			this.crowd.settle();
			this.written = true;
			for (var reader : readers) {
				reader.get();
			}
		}
		assertThat(this.crowd.contradictions()).isEmpty();
		assertThat(this.crowd.read("reviewer").state()).isEqualTo("PROVISIONALLY_AGREED");
		assertThat(all(POSITIONS)).containsExactlyInAnyOrderElementsOf(this.crowd.positions());
		assertThat(all(COMMENTS)).containsExactlyInAnyOrderElementsOf(this.crowd.comments());
		assertThat(all(TOLD)).hasSameSizeAs(this.crowd.positions());
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private List<Future<?>> readers(ExecutorService threads) {
		var readers = new ArrayList<Future<?>>();
		Stream.of("reviewer", "expert-sg2", "co-chair-sg20").forEach((account) -> readers.add(threads.submit(() -> {
			while (!this.written) {
				this.crowd.read(account);
			}
		})));
		readers.add(threads.submit(this::compareWithTheJournal));
		return readers;
	}

	private void compareWithTheJournal() {
		while (!this.written) {
			var seen = this.crowd.read("secretariat").positions();
			var told = String.join("\n", all(TOLD));
			assertThat(seen).allSatisfy((position) -> assertThat(told).contains(position));
		}
	}

	private static void run(ExecutorService threads, List<Runnable> writers)
			throws InterruptedException, ExecutionException {
		assertThat(writers).hasSize(50);
		var running = new ArrayList<Future<?>>();
		writers.forEach((writer) -> running.add(threads.submit(writer)));
		for (var writer : running) {
			writer.get();
		}
	}

	private List<String> all(String statement) {
		return List
			.copyOf(this.database.query(statement).bind(this.crowd.proposal()).to("key").fetchAs(String.class).all());
	}

}

package org.demarcationmap;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Several participants act on one proposal at the same moment.
 */
@ApplicationTest
class AtOnceTests {

	private final Client client;

	private final Rehearsal rehearsal;

	private final Journal journal;

	private final Neo4jClient database;

	AtOnceTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal,
			Neo4jClient database) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.journal = journal;
		this.database = database;
	}

	@Test
	void letsTheCoChairsOfBothSidesConclude() {
		var proposal = this.rehearsal.supported();
		var versions = versions();
		var answers = atOnce(List.of(() -> this.rehearsal.conclude("co-chair-sg2", proposal, "SG2"),
				() -> this.rehearsal.conclude("co-chair-sg20", proposal, "SG20")));
		assertThat(answers).allSatisfy((answer) -> assertThat(errors(answer)).isEmpty());
		assertThat(versions()).isEqualTo(versions + 1);
	}

	@Test
	void letsOnlyOneOfTwoConclusionsOfASideCount() {
		var proposal = this.rehearsal.supported("uuid");
		Supplier<DocumentContext> conclude = () -> this.rehearsal.conclude("co-chair-sg2", proposal, "SG2");
		var answers = atOnce(List.of(conclude, conclude));
		assertThat(answers.stream().map(AtOnceTests::errors)).containsExactlyInAnyOrder(List.of(),
				List.of("ALREADY_CONCLUDED"));
	}

	@Test
	void losesNoPositionAndKeepsOneForEachDelegation() {
		var proposal = this.rehearsal.opened();
		var accounts = List.of("expert-sg2", "second-expert-sg2", "expert-sg20", "second-expert-sg20");
		List<Supplier<DocumentContext>> acts = IntStream.range(0, 40)
			.<Supplier<DocumentContext>>mapToObj((i) -> () -> this.rehearsal.take(accounts.get(i % 4), proposal,
					(i % 3 == 0) ? "stand: SUPPORT" : "stand: ABSTAIN"))
			.toList();
		assertThat(atOnce(acts)).allSatisfy((answer) -> assertThat(errors(answer)).isEmpty());
		assertThat(count("(:Position)", proposal)).isEqualTo(40);
		assertThat(count("(:Position {current: true})", proposal)).isEqualTo(4);
		assertThat(entries(proposal)).isEqualTo(40);
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private static List<DocumentContext> atOnce(List<Supplier<DocumentContext>> acts) {
		var running = acts.stream().map(CompletableFuture::supplyAsync).toList();
		return running.stream().map(CompletableFuture::join).toList();
	}

	private static List<String> errors(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

	private int versions() {
		var answer = this.client.graphql("reviewer", "{ agreedLine(demarcation: \"rehearsal\") { version } }");
		return answer.<List<Integer>>read("$..version").stream().findFirst().orElse(0);
	}

	private long count(String position, String proposal) {
		return number("MATCH (:Proposal {key: $key})-[:HAS_REVISION]->()<-[:ON_REVISION]-" + position, proposal);
	}

	private long entries(String proposal) {
		return number("MATCH (entry:Entry {subject: $key, kind: 'PositionTaken'})", proposal);
	}

	private long number(String match, String key) {
		return this.database.query("CYPHER 25 " + match + " RETURN count(*) AS count")
			.bind(key)
			.to("key")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}

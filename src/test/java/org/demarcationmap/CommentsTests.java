package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import com.jayway.jsonpath.DocumentContext;
import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is remarked on a proposal, over HTTP.
 */
@ApplicationTest
class CommentsTests {

	private static final String WITHDRAW = """
			CYPHER 25
			MATCH (proposal:Proposal {key: $key})
			SET proposal.state = 'WITHDRAWN', proposal.withdrawalReason = 'Overtaken.', proposal.version = proposal.version + 1
			""";

	private final Client client;

	private final Rehearsal rehearsal;

	private final Driver driver;

	private String proposal = "";

	CommentsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Driver driver) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.driver = driver;
	}

	@BeforeEach
	void open() {
		this.proposal = this.rehearsal.openedWithTwoClauses();
	}

	@Test
	void standBesidePositionsAndBlockNothing() {
		assertThat(codes(
				comment("expert-sg20", "clause: {topic: \"oid-resolution\", aspect: \"USE\"}, text: \"A remark.\"")))
			.isEmpty();
		assertThat(codes(comment("expert-sg20", "text: \" \""))).containsExactly("TEXT_MISSING");
		assertThat(comment("reviewer", "text: \"A remark.\"").<String>read("$.errors[0].extensions.code"))
			.isEqualTo("FORBIDDEN");
		assertThat(
				read("comments { edges { node { text clause { aspect } delegation } } }").<List<String>>read("$..text"))
			.containsExactly("A remark.");
		assertThat(read("requirements { code result }").<List<String>>read("$..result")).doesNotContain("ERROR");
	}

	@Test
	void areNotTakenAnyMoreOnceTheProposalIsBeingClosed() {
		try (var session = this.driver.session(); var closing = session.beginTransaction()) {
			closing.run(WITHDRAW, Map.of("key", this.proposal)).consume();
			var comment = CompletableFuture.supplyAsync(() -> comment("expert-sg20", "text: \"Too late.\""));
			Awaitility.await().during(Duration.ofMillis(500)).until(() -> !comment.isDone());
			closing.commit();
			assertThat(codes(comment.join())).containsExactly("NOT_OPEN");
		}
		assertThat(read("comments { edges { node { text } } }").<List<String>>read("$..text")).isEmpty();
	}

	private DocumentContext comment(String account, String comment) {
		return this.client.graphql(account, """
				mutation { comment(input: {proposal: "%s", %s}) { proposal { id } userErrors { code message } } }"""
			.formatted(this.proposal, comment));
	}

	private DocumentContext read(String fields) {
		return this.client.graphql("reviewer", "{ proposal(id: \"" + this.proposal + "\") { " + fields + " } }");
	}

	private static List<String> codes(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

}

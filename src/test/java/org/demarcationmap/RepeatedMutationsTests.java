package org.demarcationmap;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A mutation that is sent twice with one {@code clientMutationId} has one effect and one
 * answer.
 */
@ApplicationTest
class RepeatedMutationsTests {

	private final Client client;

	private final Rehearsal rehearsal;

	private final Neo4jClient database;

	RepeatedMutationsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Neo4jClient database) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.database = database;
	}

	@Test
	void haveOneEffectAndOneAnswer() {
		var id = id();
		var first = submit("expert-sg2", id, "Once");
		var second = submit("expert-sg2", id, "Once");
		assertThat(second.jsonString()).isEqualTo(first.jsonString());
		assertThat(first.<String>read("$.data.submitProposal.proposal.id")).isNotBlank();
		assertThat(first.<List<String>>read("$.extensions.notices")).hasSize(1);
		assertThat(proposals("Once")).isOne();
	}

	@Test
	void haveOneEffectThoughTheyComeAtOnce() {
		var id = id();
		var answers = IntStream.range(0, 8)
			.mapToObj((_) -> CompletableFuture.supplyAsync(() -> submit("expert-sg2", id, "At once").jsonString()))
			.toList()
			.stream()
			.map(CompletableFuture::join)
			.distinct()
			.toList();
		assertThat(answers).hasSize(1);
		assertThat(proposals("At once")).isOne();
	}

	@Test
	void haveTheAnswerOfTheFirstThoughThingsMovedOn() {
		var proposal = this.rehearsal.opened();
		var position = "stand: SUPPORT, clientMutationId: \"" + id() + "\"";
		var first = this.rehearsal.take("expert-sg20", proposal, position);
		this.rehearsal.take("expert-sg20", proposal, "stand: ABSTAIN");
		var second = this.rehearsal.take("expert-sg20", proposal, position);
		assertThat(second.jsonString()).isEqualTo(first.jsonString());
		assertThat(count("(:Position)-[:ON_REVISION]->()<-[:HAS_REVISION]-(:Proposal {key: '" + proposal + "'})"))
			.isEqualTo(2);
	}

	@Test
	void areRefusedWithAnotherInput() {
		var id = id();
		submit("expert-sg2", id, "One");
		var other = submit("expert-sg2", id, "Another");
		assertThat(other.<String>read("$.data.submitProposal.userErrors[0].code")).isEqualTo("MUTATION_ID_TAKEN");
		assertThat(other.<String>read("$.data.submitProposal.userErrors[0].message")).isEqualTo(
				"The clientMutationId '" + id + "' was given before, with another input, and nothing was done now."
						+ " Send the same request again, or choose a new id.");
		assertThat(other.<List<String>>read("$.data.submitProposal.userErrors[0].path"))
			.containsExactly("clientMutationId");
		assertThat(other.<Object>read("$.data.submitProposal.proposal")).isNull();
		assertThat(proposals("Another")).isZero();
	}

	@Test
	void belongToWhoSentThem() {
		var id = id();
		submit("expert-sg2", id, "Of one");
		var other = submit("second-expert-sg2", id, "Of one");
		assertThat(other.<List<Object>>read("$..userErrors[*]")).isEmpty();
		assertThat(proposals("Of one")).isEqualTo(2);
	}

	@Test
	void rememberARefusalWithItsReasons() {
		var proposal = this.rehearsal.draft();
		var position = "stand: SUPPORT, clientMutationId: \"" + id() + "\"";
		var first = this.rehearsal.take("expert-sg20", proposal, position);
		this.rehearsal.open(proposal);
		var second = this.rehearsal.take("expert-sg20", proposal, position);
		assertThat(first.<String>read("$.data.takePosition.userErrors[0].code")).isEqualTo("NOT_OPEN");
		assertThat(second.jsonString()).isEqualTo(first.jsonString());
	}

	@Test
	void rememberNothingOfWhatWasForbidden() {
		var id = id();
		var answer = submit("reviewer", id, "Forbidden");
		assertThat(answer.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		assertThat(count("(:ClientMutation {id: '" + id + "'})")).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''    | MUTATION_ID_UNFIT
			'  '  | MUTATION_ID_UNFIT
			'a\\nb' | MUTATION_ID_UNFIT
			""")
	void needAnIdThatIsOne(String id, String code) {
		var answer = submit("expert-sg2", id, "Unfit");
		assertThat(answer.<String>read("$.data.submitProposal.userErrors[0].code")).isEqualTo(code);
		assertThat(
				submit("expert-sg2", "x".repeat(201), "Unfit").<String>read("$.data.submitProposal.userErrors[0].code"))
			.isEqualTo(code);
		assertThat(proposals("Unfit")).isZero();
	}

	@Test
	void comeAloneWhereTheyHaveAnId() {
		var answer = this.client.graphql("expert-sg2", """
				mutation {
				  a: openProposal(input: {proposal: "1", clientMutationId: "a"}) { userErrors { code } }
				  b: openProposal(input: {proposal: "1"}) { userErrors { code } }
				}""");
		assertThat(answer.<String>read("$.errors[0].message")).startsWith("The request has 2 mutations");
	}

	@Test
	void keepTheJournalOfOneEffect() {
		var id = id();
		var proposal = submit("expert-sg2", id, "Noted").<String>read("$.data.submitProposal.proposal.id");
		submit("expert-sg2", id, "Noted");
		assertThat(count("(:Entry {subject: '" + proposal + "', actor: 'expert-sg2'})")).isOne();
	}

	private static String id() {
		return UUID.randomUUID().toString();
	}

	private DocumentContext submit(String account, String id, String title) {
		return this.client.graphql(account, """
				mutation { submitProposal(input: {
				  demarcation: "rehearsal", side: "SG2", title: "%s", clientMutationId: "%s",
				  clauses: [{topic: "oid-resolution", arrangement: DEFERRED}]
				}) { proposal { id title state positions { delegation } } userErrors { code message path } } }"""
			.formatted(title, id));
	}

	private long proposals(String title) {
		return count("(:Revision {title: '" + title + "'})");
	}

	private long count(String pattern) {
		return this.database.query("CYPHER 25 MATCH " + pattern + " RETURN count(*) AS count")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}

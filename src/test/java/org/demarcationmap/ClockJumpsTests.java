package org.demarcationmap;

import java.time.Duration;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.awaitility.Awaitility;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clock of the application jumps back.
 */
@ApplicationTest
class ClockJumpsTests {

	private static final Duration HOUR = Duration.ofHours(1);

	private final Client client;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	private final Journal journal;

	ClockJumpsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
		this.journal = journal;
	}

	@BeforeEach
	void beginAfresh() {
		this.clock.pass(Duration.ofDays(1));
		this.client.graphql("secretariat",
				"mutation { resetRehearsal(input: {demarcation: \"rehearsal\"}) { userErrors { code } } }");
	}

	private void jumpBack() {
		this.clock.pass(HOUR.negated());
	}

	@Test
	void theLaterPositionCountsThoughItsTimeIsEarlier() {
		var proposal = this.rehearsal.supported();
		jumpBack();
		this.rehearsal.take("expert-sg20", proposal, "stand: ABSTAIN");
		var answer = proposal(proposal, "positions { delegation stand } positionHistory { edges { node { stand } } }");
		assertThat(answer.<List<String>>read("$..positions[?(@.delegation == 'Placeholder delegation C')].stand"))
			.containsExactly("ABSTAIN");
		assertThat(answer.<List<String>>read("$..node.stand")).containsExactly("ABSTAIN", "SUPPORT", "SUPPORT");
	}

	@Test
	void theEndOfCommentsIsWaitedForAgainAndWhatWasConcludedStands() {
		var proposal = this.rehearsal.supported();
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", proposal, "SG2"))).isEmpty();
		jumpBack();
		assertThat(codes(this.rehearsal.conclude("co-chair-sg20", proposal, "SG20"))).containsExactly("NOT_MET");
		assertThat(proposal(proposal, "conclusions { side }").<List<String>>read("$..side")).containsExactly("SG2");
		this.clock.pass(HOUR);
		var concluded = this.rehearsal.conclude("co-chair-sg20", proposal, "SG20");
		assertThat(concluded.<String>read("$.data.recordConclusion.proposal.state")).isEqualTo("PROVISIONALLY_AGREED");
	}

	@Test
	void aConcernIsNeverYoungerThanNothing() {
		var proposal = this.rehearsal.opened();
		this.rehearsal.take("expert-sg20", proposal, "stand: CONCERN, text: \"Why.\", wouldLift: \"This.\"");
		this.clock.pass(Duration.ofDays(-2));
		var concern = proposal(proposal, "turns { ageDays } concerns { edges { node { id ageDays level } } }");
		assertThat(concern.<List<Integer>>read("$..ageDays")).isNotEmpty().containsOnly(0);
		assertThat(concern.<List<String>>read("$..level")).containsExactly("CO_CHAIRS");
		assertThat(codes(this.client.graphql("expert-sg20",
				"mutation { liftConcern(input: {concern: \"%s\"}) { userErrors { code } } }"
					.formatted(concern.<List<String>>read("$..id").getFirst()))))
			.isEmpty();
		assertThat(proposal(proposal, "concerns { edges { node { ageDays } } }").<List<Integer>>read("$..ageDays"))
			.containsExactly(0);
		this.clock.pass(Duration.ofDays(2));
	}

	@Test
	void timeThatWasAskedForRunsAgainAndIsNotAskedForTwice() {
		var proposal = this.rehearsal.opened();
		this.rehearsal.take("expert-sg20", proposal, "stand: MORE_TIME");
		this.clock.pass(Duration.ofDays(28));
		assertThat(standing(proposal)).containsExactly("LAPSED");
		jumpBack();
		assertThat(standing(proposal)).containsExactly("IN_FORCE");
		assertThat(codes(this.rehearsal.take("expert-sg20", proposal, "stand: MORE_TIME")))
			.containsExactly("TIME_ALREADY_ASKED");
	}

	private List<String> standing(String proposal) {
		return proposal(proposal, "standings { edges { node { state } } }").read("$..state");
	}

	@Test
	void aLaterVersionOfTheLineIsNotOlder() {
		agree("oid-resolution");
		var first = line("");
		jumpBack();
		agree("uuid");
		var second = line("");
		assertThat(second.<List<Integer>>read("$..version")).isNotEqualTo(first.<List<Integer>>read("$..version"));
		assertThat(second.<List<String>>read("$..agreed")).isEqualTo(first.<List<String>>read("$..agreed"));
		var earlier = first.<List<String>>read("$..agreed").getFirst();
		assertThat(line(", asOf: \"%s\"".formatted(earlier)).<List<Integer>>read("$..version"))
			.isEqualTo(second.<List<Integer>>read("$..version"));
	}

	private void agree(String topic) {
		var proposal = this.rehearsal.supported(topic);
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", proposal, "SG2"))).isEmpty();
		assertThat(codes(this.rehearsal.conclude("co-chair-sg20", proposal, "SG20"))).isEmpty();
	}

	private DocumentContext line(String asOf) {
		return this.client.graphql("reviewer",
				"{ agreedLine(demarcation: \"rehearsal\"%s) { version agreed } }".formatted(asOf));
	}

	@Test
	void theJournalGoesOnInTheOrderOfWriting() {
		var proposal = this.rehearsal.opened();
		this.rehearsal.take("expert-sg20", proposal, "stand: SUPPORT");
		jumpBack();
		this.rehearsal.take("expert-sg20", proposal, "stand: ABSTAIN");
		this.rehearsal.take("expert-sg20", proposal, "stand: NO_OBJECTION");
		Awaitility.await()
			.untilAsserted(() -> assertThat(stands(proposal)).containsExactly("NO_OBJECTION", "ABSTAIN", "SUPPORT"));
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private List<String> stands(String proposal) {
		return this.client
			.graphql("reviewer",
					"{ journal(filter: {subject: \"%s\", kind: \"PositionTaken\"}) { edges { node { changes } } } }"
						.formatted(proposal))
			.<List<String>>read("$..changes")
			.stream()
			.map((changes) -> JsonPath.parse(changes).<String>read("$.stand"))
			.toList();
	}

	@Test
	void aRoleCanBeEndedBeforeItBegins() {
		var granted = this.client.graphql("secretariat", """
				mutation { grantRole(input: {participant: "reviewer", role: EXPERT, body: "SG2"}) {
				  grant { id } userErrors { code message } } }""");
		jumpBack();
		var ended = this.client.graphql("secretariat",
				"mutation { endRole(input: {grant: \"%s\"}) { grant { from until } userErrors { code } } }"
					.formatted(granted.<List<String>>read("$..id").getFirst()));
		assertThat(ended.<List<String>>read("$..until")).as(ended.jsonString())
			.isEqualTo(ended.<List<String>>read("$..from"));
	}

	@Test
	void anAccreditationCanBeReplacedBeforeItBegins() {
		accredit("Placeholder delegation A");
		jumpBack();
		var replaced = accredit("Placeholder delegation B");
		assertThat(codes(replaced)).as(replaced.jsonString()).isEmpty();
		assertThat(this.client
			.graphql("secretariat", "{ participants(first: 100) { edges { node { name delegation } } } }")
			.<List<String>>read("$..node[?(@.name == 'reviewer')].delegation"))
			.containsExactly("Placeholder delegation B");
	}

	private DocumentContext accredit(String delegation) {
		return this.client.graphql("secretariat", """
				mutation { accreditParticipant(input: {participant: "reviewer", delegation: "%s"}) {
				  participant { name } userErrors { code } } }""".formatted(delegation));
	}

	private DocumentContext proposal(String id, String fields) {
		return this.client.graphql("reviewer", "{ proposal(id: \"%s\") { %s } }".formatted(id, fields));
	}

	private static List<String> codes(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

}

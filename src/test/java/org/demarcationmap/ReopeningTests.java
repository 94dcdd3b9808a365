package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.assertj.core.groups.Tuple;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * What people do with a proposal that a body or TSAG reopened.
 */
@ApplicationTest
class ReopeningTests {

	private final Client client;

	private final People people;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	private String proposal = "";

	ReopeningTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) {
		this.client = new Client(port, folder);
		this.people = new People(this.client);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
	}

	@BeforeEach
	void reopen() {
		this.people.done("secretariat", """
				mutation { resetRehearsal(input: {demarcation: "rehearsal"}) { userErrors { code } } }""");
		this.proposal = this.people.done("expert-sg2", """
				mutation { submitProposal(input: { demarcation: "rehearsal", side: "SG2", title: "Two clauses",
				  clauses: [{topic: "uuid", aspect: "USE", arrangement: DEFERRED},
				            {topic: "uuid", aspect: "SYNTAX", arrangement: DEFERRED}]
				}) { proposal { id } } }""").read("$.data.submitProposal.proposal.id");
		this.rehearsal.open(this.proposal);
		take("second-expert-sg2");
		take("expert-sg20");
		this.clock.pass(Duration.ofSeconds(6));
		concludeByBoth();
		List.of("SG2", "SG20").forEach((body) -> endorse("body: \"" + body + "\", kind: ENDORSED"));
		assertThat(standing()).containsExactly(tuple("SYNTAX", "AGREED", 1), tuple("USE", "AGREED", 1));
		endorse("body: \"TSAG\", kind: REOPENED, text: \"Look again.\"");
	}

	@Test
	void reviseItWhichOpensItForCommentsAndAgreeAgain() {
		assertThat(state()).isEqualTo("REOPENED");
		assertThat(read("stillNeeded").<String>read("$.data.proposal.stillNeeded"))
			.startsWith("It was reopened. Still needed: a revision, by its author or the co-chair of SG2");
		this.clock.pass(Duration.ofDays(2));
		assertThat(read("turns { side who ageDays reason }").<List<Map<String, Object>>>read("$..turns[*]"))
			.containsExactly(Map.of("side", "SG2", "who", "expert-sg2 or the co-chair of SG2", "ageDays", 2, "reason",
					"revise it"));
		assertThat(codes(revise("expert-sg20", ""))).containsExactly("FORBIDDEN");
		var revised = revise("co-chair-sg2", "");
		assertThat(codes(revised)).isEmpty();
		assertThat(revised.<String>read("$.data.reviseProposal.proposal.state")).isEqualTo("OPEN");
		assertThat(standing()).as("the line stands until another takes its place")
			.containsExactly(tuple("SYNTAX", "REOPENED", 1), tuple("USE", "REOPENED", 1));
		assertThat(read("conclusions { side } blockers { code side }").<List<String>>read("$..blockers[*].code"))
			.containsExactly("SUPPORT", "SUPPORT", "COMMENT_PERIOD_OVER");
		assertThat(read("participation { asked }").<List<String>>read("$..asked")).doesNotContainNull();
		take("second-expert-sg2");
		take("expert-sg20");
		this.clock.pass(Duration.ofSeconds(6));
		concludeByBoth();
		assertThat(state()).isEqualTo("PROVISIONALLY_AGREED");
		assertThat(standing()).containsExactly(tuple("SYNTAX", "REOPENED", 1), tuple("USE", "PROVISIONAL", 2));
		endorse("body: \"SG2\", kind: ENDORSED");
		assertThat(state()).as("what SG20 said was of another wording").isEqualTo("PROVISIONALLY_AGREED");
		endorse("body: \"SG20\", kind: ENDORSED");
		assertThat(state()).isEqualTo("AGREED");
		assertThat(standing()).containsExactly(tuple("SYNTAX", "REOPENED", 1), tuple("USE", "AGREED", 2));
		assertThat(read("endorsements { body kind revision }").<List<Integer>>read("$..revision")).containsExactly(1, 1,
				1, 2, 2);
	}

	@Test
	void keepWhatTheySaidWhereTheWordingStays() {
		var again = this.client.graphql("expert-sg2", """
				mutation { reviseProposal(input: {proposal: "%s", expectedRevision: 1, note: "Once more.",
				  clauses: [{topic: "uuid", aspect: "USE", arrangement: DEFERRED},
				            {topic: "uuid", aspect: "SYNTAX", arrangement: DEFERRED}]
				}) { proposal { state } userErrors { code message } } }""".formatted(this.proposal));
		assertThat(codes(again)).isEmpty();
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", this.proposal, "SG2"))).containsExactly("NOT_MET");
		this.clock.pass(Duration.ofSeconds(6));
		concludeByBoth();
		assertThat(standing()).containsExactly(tuple("SYNTAX", "PROVISIONAL", 2), tuple("USE", "PROVISIONAL", 2));
	}

	@Test
	void mayNotCallItEditorial() {
		assertThat(codes(revise("expert-sg2", "editorial: true"))).contains("NOT_EDITORIAL");
		assertThat(state()).isEqualTo("REOPENED");
	}

	@Test
	void areToldBothWaysOnWhereTheyOpenIt() {
		var refused = this.client.graphql("expert-sg2", """
				mutation { openProposal(input: {proposal: "%s"}) { userErrors { code message } } }"""
			.formatted(this.proposal));
		assertThat(codes(refused)).containsExactly("NOT_A_DRAFT");
		assertThat(refused.<List<String>>read("$..userErrors[*].message").getFirst()).contains("reviseProposal",
				"supersedes", this.proposal);
	}

	@Test
	void replaceItByAnotherProposalThatNamesIt() {
		var other = this.rehearsal.supported("uuid");
		assertThat(codes(conclude("co-chair-sg2", other, "SG2", ""))).contains("WOULD_SUPERSEDE");
		var naming = "supersedes: [\"" + this.proposal + "\"]";
		assertThat(codes(conclude("co-chair-sg2", other, "SG2", naming))).isEmpty();
		assertThat(codes(conclude("co-chair-sg20", other, "SG20", naming))).isEmpty();
		assertThat(state()).isEqualTo("SUPERSEDED");
		assertThat(standing()).containsExactly(tuple("WHOLE", "PROVISIONAL", 1));
		assertThat(codes(revise("expert-sg2", ""))).containsExactly("NOT_OPEN");
	}

	@Test
	void goByTheRulesInForceWhenItIsOpenedAgain() {
		String change = this.people
			.done("co-chair-sg2",
					"""
							mutation { proposeRules(input: {demarcation: "rehearsal", side: "SG2", rules: {showCounts: true}, reason: "All."})
							  { change { id } userErrors { code message } } }""")
			.read("$.data.proposeRules.change.id");
		this.people.done("co-chair-sg20", """
				mutation { consentToRules(input: {rules: "%s", side: "SG20"}) { userErrors { code } } }"""
			.formatted(change));
		assertThat(read("positionCounts { reason }").<String>read("$.data.proposal.positionCounts.reason")).isNotNull();
		revise("expert-sg2", "");
		assertThat(read("positionCounts { reason }").<String>read("$.data.proposal.positionCounts.reason")).isNull();
	}

	private DocumentContext revise(String account, String more) {
		return this.client.graphql(account, """
				mutation { reviseProposal(input: {proposal: "%s", expectedRevision: 1, %s
				  clauses: [{topic: "uuid", aspect: "USE", arrangement: SOLE, responsible: ["SG2"]}]
				}) { proposal { state } userErrors { code message } } }""".formatted(this.proposal, more));
	}

	private void concludeByBoth() {
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", this.proposal, "SG2"))).isEmpty();
		assertThat(codes(this.rehearsal.conclude("co-chair-sg20", this.proposal, "SG20"))).isEmpty();
	}

	private DocumentContext conclude(String account, String other, String side, String words) {
		return this.client.graphql(account, """
				mutation { recordConclusion(input: {proposal: "%s", side: "%s", outcome: AGREED, %s}) {
				  userErrors { code message } } }""".formatted(other, side, words));
	}

	private void endorse(String words) {
		this.people.done("secretariat",
				"""
						mutation { recordEndorsement(input: {proposal: "%s", meeting: "Plenary", report: "R 1", held: "2026-03-01",
						  %s}) { userErrors { code message } } }"""
					.formatted(this.proposal, words));
	}

	private void take(String account) {
		assertThat(codes(this.rehearsal.take(account, this.proposal, "stand: SUPPORT"))).isEmpty();
	}

	private List<Tuple> standing() {
		return this.people.done("reviewer", """
				{ agreedLine(demarcation: "rehearsal") { allocations { aspect basis { standing revision } } } }""")
			.<List<Map<String, Object>>>read("$..allocations[*]")
			.stream()
			.map((it) -> tuple(it.get("aspect"), ((Map<?, ?>) it.getOrDefault("basis", Map.of())).get("standing"),
					((Map<?, ?>) it.getOrDefault("basis", Map.of())).get("revision")))
			.toList();
	}

	private String state() {
		return read("state").read("$.data.proposal.state");
	}

	private DocumentContext read(String fields) {
		return this.people.done("reviewer", "{ proposal(id: \"%s\") { %s } }".formatted(this.proposal, fields));
	}

	private static List<String> codes(DocumentContext answer) {
		var refused = answer.<List<String>>read("$..userErrors[*].code");
		return refused.isEmpty() ? answer.read("$..errors[*].extensions.code") : refused;
	}

}

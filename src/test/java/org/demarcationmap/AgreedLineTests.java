package org.demarcationmap;

import java.time.Duration;
import java.util.List;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From conclusions to a line that bodies stand behind.
 */
@ApplicationTest
class AgreedLineTests {

	private final Client client;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	AgreedLineTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
	}

	@Test
	void isProvisionalUntilTheBodyOfEverySideEndorsedIt() {
		var proposal = agreed("oid-resolution", "");
		assertThat(errors(endorse("co-chair-sg2", proposal, "body: \"SG2\", kind: ENDORSED"))).isEmpty();
		assertThat(state(proposal)).isEqualTo("PROVISIONALLY_AGREED");
		assertThat(stateOn("oid-resolution")).containsExactly("PROVISIONAL");
		endorse("secretariat", proposal, "kind: ENDORSED");
		assertThat(stateOn("oid-resolution")).containsExactly("PROVISIONAL");
		endorse("secretariat", proposal, "body: \"SG20\", kind: ENDORSED");
		assertThat(stateOn("oid-resolution")).containsExactly("AGREED");
		assertThat(state(proposal)).isEqualTo("AGREED");
		var said = line("allocations { topic basis { endorsements { body kind } } }")
			.<List<String>>read("$..allocations[?(@.topic == 'oid-resolution')].basis.endorsements[*].body");
		assertThat(said).containsExactly("SG2", "", "SG20");
	}

	@Test
	void isTakenUpAgainByTsagWhileTheEarlierVersionStaysAsItWas() {
		var proposal = agreed("identifier-terminology", "dissent: \"We would have drawn it elsewhere.\"");
		var version = version();
		assertThat(errors(endorse("secretariat", proposal, "body: \"TSAG\", kind: REOPENED")))
			.containsExactly("REASON_MISSING");
		endorse("secretariat", proposal, "body: \"TSAG\", kind: REOPENED, text: \"Asked to look again.\"");
		assertThat(stateOn("identifier-terminology")).containsExactly("REOPENED");
		var diff = this.client.graphql("reviewer", """
				{ lineDiff(demarcation: "rehearsal", from: %d) {
				    from { version } changes { kind fields before { basis { state dissent { side text } } } } } }"""
			.formatted(version));
		assertThat(diff.<List<String>>read("$..changes[*].fields[*]")).containsExactly("state", "endorsements");
		assertThat(diff.<List<String>>read("$..before.basis.state")).containsExactly("PROVISIONAL");
		assertThat(diff.<List<String>>read("$..before.basis.dissent[*].side")).containsExactly("SG2", "SG20");
	}

	@Test
	void keepsTheClaimsOfItsTextsAsTheyWereWhenItWasConcluded() {
		agreed("things-description-and-digital-twins", "");
		var concluded = claims("first: 100");
		assertThat(concluded.<List<Integer>>read("$..totalCount"))
			.containsExactly(concluded.<List<Object>>read("$..node").size())
			.allMatch((count) -> count > 1);
		assertThat(concluded.<List<String>>read("$..node.topic")).containsOnly("things-description-and-digital-twins");
		var later = this.client.graphql("expert-sg2",
				"""
						mutation { assertTreatment(input: {deliverable: "E.164", topic: "things-description-and-digital-twins", grade: MAIN,
						  reason: "It came later."}) { userErrors { code message } } }""");
		assertThat(later.<List<Object>>read("$..userErrors[0]")).isEmpty();
		assertThat(claims("first: 100").jsonString()).isEqualTo(concluded.jsonString());
		var first = claims("first: 1");
		var second = claims("first: 1, after: \"" + first.<List<String>>read("$..endCursor").getFirst() + "\"");
		assertThat(List.of(first.<Object>read("$..node"), second.<Object>read("$..node")))
			.isEqualTo(List.of(List.of(concluded.<List<Object>>read("$..node").get(0)),
					List.of(concluded.<List<Object>>read("$..node").get(1))));
	}

	private DocumentContext claims(String page) {
		return line("treatments(topic: \"things-description-and-digital-twins\", " + page
				+ ") { totalCount pageInfo { endCursor }"
				+ " edges { node { topic body deliverable grade status } } }");
	}

	@Test
	void asksWhichAgreedProposalALaterOneReplaces() {
		var first = agreed("uuid", "");
		var second = this.rehearsal.supported("uuid");
		assertThat(errors(conclude("co-chair-sg2", second, "SG2", ""))).containsExactly("WOULD_SUPERSEDE");
		var naming = "supersedes: [\"" + first + "\"]";
		conclude("co-chair-sg2", second, "SG2", naming);
		conclude("co-chair-sg20", second, "SG20", naming);
		assertThat(state(first)).isEqualTo("SUPERSEDED");
		assertThat(state(second)).isEqualTo("PROVISIONALLY_AGREED");
	}

	@Test
	void letsOnlyOneOfTwoOpenProposalsOnOnePlaceBeConcluded() {
		var one = this.rehearsal.supported("trust");
		var other = this.rehearsal.supported("trust");
		assertThat(errors(conclude("co-chair-sg2", one, "SG2", ""))).isEmpty();
		var refused = conclude("co-chair-sg20", other, "SG20", "");
		assertThat(errors(refused)).containsExactly("CONFLICTING_CONCLUSION");
		assertThat(refused.<List<String>>read("$..userErrors[*].message").getFirst()).contains(one);
	}

	@Test
	void agreesOnAPartAndSplitsOffTheRestWithItsPositionsAndConcerns() {
		var proposal = twoClauses();
		var refused = conclude("co-chair-sg2", proposal, "SG2", "");
		assertThat(errors(refused)).containsExactly("NOT_MET");
		var part = "clauses: [{topic: \"eui-and-mac-addresses\", aspect: \"USE\"}]";
		assertThat(errors(conclude("co-chair-sg2", proposal, "SG2", part))).containsExactly("CLAUSES_NOT_FIT",
				"NOT_MET");
		assertThat(errors(partly("co-chair-sg2", proposal, "SG2", part))).isEmpty();
		assertThat(errors(partly("co-chair-sg20", proposal, "SG20", part))).isEmpty();
		assertThat(state(proposal)).isEqualTo("PARTLY_AGREED");
		assertThat(stateOn("eui-and-mac-addresses")).containsExactly("PROVISIONAL");
		assertThat(line("allocations { topic aspect }")
			.<List<String>>read("$..allocations[?(@.topic == 'eui-and-mac-addresses')].aspect")).containsExactly("USE");
		var rest = this.client.graphql("reviewer", """
				{ proposal(id: "%s") { splitInto } }""".formatted(proposal))
			.<String>read("$.data.proposal.splitInto[0]");
		var split = this.client.graphql("reviewer", """
				{ proposal(id: "%s") { state splitFrom revision { clauses { aspect } } positions { delegation }
				    concerns { edges { node { delegation } } } blockers { code side } } }""".formatted(rest));
		assertThat(split.<String>read("$.data.proposal.splitFrom")).isEqualTo(proposal);
		assertThat(split.<String>read("$.data.proposal.state")).isEqualTo("OPEN");
		assertThat(split.<List<String>>read("$..clauses[*].aspect")).containsExactly("SYNTAX");
		assertThat(split.<List<String>>read("$..concerns.edges[*].node.delegation"))
			.containsExactly("Placeholder delegation D");
		assertThat(split.<List<String>>read("$..positions[*].delegation")).hasSizeGreaterThan(2);
		assertThat(split.<List<String>>read("$..blockers[*].code")).containsExactly("NO_OPEN_CONCERN");
	}

	private String twoClauses() {
		String id = this.client.graphql("expert-sg2", """
				mutation { submitProposal(input: { demarcation: "rehearsal", side: "SG2", title: "Two clauses",
				  clauses: [{topic: "eui-and-mac-addresses", aspect: "USE", arrangement: DEFERRED},
				            {topic: "eui-and-mac-addresses", aspect: "SYNTAX", arrangement: DEFERRED}]
				}) { proposal { id } } }""").read("$.data.submitProposal.proposal.id");
		this.rehearsal.open(id);
		this.rehearsal.take("second-expert-sg2", id, "stand: SUPPORT");
		this.rehearsal.take("expert-sg20", id, "stand: SUPPORT");
		assertThat(errors(this.rehearsal.take("second-expert-sg20", id, """
				stand: CONCERN, text: "Too early.", wouldLift: "A definition.",
				clause: {topic: "eui-and-mac-addresses", aspect: "SYNTAX"}"""))).isEmpty();
		this.clock.pass(Duration.ofSeconds(6));
		return id;
	}

	private DocumentContext partly(String account, String proposal, String side, String words) {
		return this.client.graphql(account, """
				mutation { recordConclusion(input: {proposal: "%s", side: "%s", outcome: PARTLY_AGREED, %s}) {
				  proposal { state } userErrors { code message } } }""".formatted(proposal, side, words));
	}

	@Test
	void namesTheVersionsThereAre() {
		agreed("imei", "");
		var answer = this.client.graphql("reviewer",
				"{ lineDiff(demarcation: \"rehearsal\", from: 99) { from { version } } }");
		assertThat(answer.<String>read("$.errors[0].message")).contains("no version 99").contains("1 to");
	}

	@Nested
	class WhoMaySayWhat {

		@Test
		void refusesTheCoChairOfAnotherSide() {
			var proposal = agreed("identity-management", "");
			var answer = endorse("co-chair-sg2", proposal, "body: \"SG20\", kind: ENDORSED");
			assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo("FORBIDDEN");
		}

		@Test
		void refusesBodiesThatHaveNoSayAndVerdictsThatAreNotTheirs() {
			var proposal = agreed("number-portability-and-enum", "");
			assertThat(errors(endorse("secretariat", proposal, "body: \"SG17\", kind: ENDORSED")))
				.containsExactly("UNKNOWN_BODY");
			assertThat(errors(endorse("secretariat", proposal, "body: \"TSAG\", kind: ENDORSED")))
				.containsExactly("ENDORSEMENT_NOT_ALLOWED");
			assertThat(errors(endorse("secretariat", proposal, "kind: REOPENED, text: \"No.\"")))
				.containsExactly("ENDORSEMENT_NOT_ALLOWED");
		}

		@Test
		void refusesWhatIsNotConcludedAndWhatWasSaidAlready() {
			var open = AgreedLineTests.this.rehearsal.opened("ipv6-addressing");
			assertThat(errors(endorse("secretariat", open, "body: \"SG2\", kind: ENDORSED")))
				.containsExactly("NOT_CONCLUDED");
			var proposal = agreed("sim-esim-and-iccid", "");
			endorse("secretariat", proposal, "body: \"SG2\", kind: ENDORSED");
			assertThat(errors(endorse("secretariat", proposal, "body: \"SG2\", kind: ENDORSED")))
				.containsExactly("ALREADY_RECORDED");
		}

	}

	@Test
	void keepsWhoWasAskedAndWhoAnsweredButNotWhat() {
		var proposal = this.rehearsal.opened("iot-security");
		AgreedLineTests.this.clock.pass(Duration.ofSeconds(1));
		this.rehearsal.take("second-expert-sg2", proposal, "stand: SUPPORT");
		var receipts = this.client.graphql("reviewer", """
				{ proposal(id: "%s") { participation { side delegation asked answered onBehalf } } }"""
			.formatted(proposal));
		assertThat(receipts.<List<String>>read("$..participation[*].side")).containsExactly("SG2", "SG2", "SG20",
				"SG20");
		assertThat(receipts.<List<String>>read("$..participation[*].asked")).doesNotContainNull();
		assertThat(receipts.<List<String>>read("$..participation[?(@.answered)].answered")).hasSize(4)
			.filteredOn((answered) -> answered != null)
			.hasSize(1);
	}

	private String agreed(String topic, String words) {
		var proposal = this.rehearsal.supported(topic);
		assertThat(errors(conclude("co-chair-sg2", proposal, "SG2", words))).isEmpty();
		assertThat(errors(conclude("co-chair-sg20", proposal, "SG20", words))).isEmpty();
		return proposal;
	}

	private DocumentContext conclude(String account, String proposal, String side, String words) {
		return this.client.graphql(account, """
				mutation { recordConclusion(input: {proposal: "%s", side: "%s", outcome: AGREED, %s}) {
				  proposal { state } userErrors { code message } } }""".formatted(proposal, side, words));
	}

	private DocumentContext endorse(String account, String proposal, String words) {
		return this.client.graphql(account, """
				mutation { recordEndorsement(input: {
				  proposal: "%s", meeting: "Plenary", report: "Report R 1", held: "2026-03-01", %s
				}) { proposal { state } userErrors { code message } } }""".formatted(proposal, words));
	}

	private String state(String proposal) {
		return this.client.graphql("reviewer", "{ proposal(id: \"%s\") { state } }".formatted(proposal))
			.read("$.data.proposal.state");
	}

	private List<String> stateOn(String topic) {
		return line("allocations { topic basis { state } }")
			.read("$..allocations[?(@.topic == '%s')].basis.state".formatted(topic));
	}

	private int version() {
		return line("version").read("$.data.agreedLine.version");
	}

	private DocumentContext line(String fields) {
		return this.client.graphql("reviewer", "{ agreedLine(demarcation: \"rehearsal\") { " + fields + " } }");
	}

	private static List<String> errors(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

}

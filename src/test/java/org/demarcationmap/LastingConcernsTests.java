package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Who may speak for whom as people and delegations come and go, and what stays of what
 * they said.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LastingConcernsTests {

	private static final String E = "Placeholder delegation E";

	private final Client client;

	private final People people;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	LastingConcernsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) {
		this.client = new Client(port, folder);
		this.people = new People(this.client);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
	}

	@BeforeAll
	void comeAndGo() {
		this.people.expert("concerned", "SG20", E, "SECTOR_MEMBER");
		this.people.expert("successor", "SG20", "Placeholder delegation H", "SECTOR_MEMBER");
		this.people.expert("commenter", "SG20", "Placeholder delegation K", "ASSOCIATE");
		this.people.join("rehearsal", "SG20", "Placeholder delegation K");
	}

	@Test
	void aConcernSurvivesTheDepartureOfItsDelegationWhichAloneLiftsIt() {
		this.people.join("rehearsal", "SG20", E);
		var proposal = this.rehearsal.supported("uuid");
		assertThat(codes(take("concerned", proposal, "stand: CONCERN, text: \"No.\", wouldLift: \"Yes.\""))).isEmpty();
		this.people.leave("rehearsal", "SG20", E);
		assertThat(sentence(proposal))
			.isEqualTo("Still needed: the concern of " + E + " (takes part in no side any more) lifted.");
		assertThat(read(proposal, "turns { side who reason }").<List<Map<String, Object>>>read("$..turns[*]"))
			.extracting("side", "who", "reason")
			.containsExactly(tuple("SG2", "Placeholder delegation A", "answer the concern of " + E));
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", proposal, "SG2"))).containsExactly("NOT_MET");
		assertThat(codes(override(proposal))).containsExactly("NOT_OVERRIDABLE");
		assertThat(codes(take("concerned", proposal, "stand: SUPPORT"))).containsExactly("FORBIDDEN");
		this.clock.pass(Duration.ofDays(100));
		assertThat(read(proposal, "concerns { edges { node { level ageDays } } }").<List<String>>read("$..level"))
			.containsExactly("RECORDED_AS_DISAGREEMENT");
		assertThat(codes(lift("expert-sg20", proposal))).containsExactly("FORBIDDEN");
		assertThat(codes(lift("concerned", proposal))).isEmpty();
		assertThat(sentence(proposal)).startsWith("Every requirement is met.");
	}

	@Test
	void aConcernIsLiftedByWhoeverIsAccreditedNow() {
		this.people.join("rehearsal", "SG20", E);
		var proposal = this.rehearsal.supported("trust");
		take("concerned", proposal, "stand: CONCERN, text: \"No.\", wouldLift: \"Yes.\"");
		this.people.dismiss("concerned");
		this.clock.pass(Duration.ofSeconds(2));
		assertThat(codes(lift("concerned", proposal))).containsExactly("FORBIDDEN");
		assertThat(sentence(proposal)).isEqualTo("Still needed: the concern of " + E + " (SG20) lifted.");
		this.people.accredit("successor", E);
		this.clock.pass(Duration.ofSeconds(2));
		assertThat(codes(lift("successor", proposal))).isEmpty();
		assertThat(read(proposal, "concerns { edges { node { raisedBy liftedBy } } }")
			.<List<Map<String, Object>>>read("$..node")).extracting("raisedBy", "liftedBy")
			.containsExactly(tuple("concerned", "successor"));
		this.people.accredit("concerned", E);
		this.people.leave("rehearsal", "SG20", E);
	}

	@Test
	void theSupportOfADelegationThatLeftCountsNoLonger() {
		this.people.join("rehearsal", "SG20", E);
		this.people.accredit("concerned", E);
		this.clock.pass(Duration.ofSeconds(2));
		var proposal = this.rehearsal.opened("imei");
		take("second-expert-sg2", proposal, "stand: SUPPORT");
		assertThat(codes(take("concerned", proposal, "stand: SUPPORT"))).isEmpty();
		this.people.leave("rehearsal", "SG20", E);
		this.clock.pass(Duration.ofSeconds(6));
		assertThat(sentence(proposal)).startsWith("Still needed: support from a delegation of SG20");
		assertThat(read(proposal, "positions { delegation sides }").<List<String>>read("$..positions[*].delegation"))
			.as("what it said is shown")
			.contains(E);
	}

	@ParameterizedTest
	@ValueSource(strings = { "ASSOCIATE", "ACADEMIA", "INVITED" })
	void whoTakesNoPositionsCommentsAndBlocksNothing(String capacity) {
		this.people.delegation("Placeholder delegation K", capacity);
		this.clock.pass(Duration.ofSeconds(2));
		var proposal = this.rehearsal.supported("ipv6-addressing");
		for (var stand : List.of("SUPPORT", "CONCERN, text: \"No.\", wouldLift: \"Yes.\"", "MORE_TIME")) {
			var refused = take("commenter", proposal, "stand: " + stand);
			assertThat(refused.<String>read("$.errors[0].message")).startsWith(
					"Only Member States and Sector Members take positions; Placeholder delegation K is " + capacity);
		}
		var position = "onBehalfOf: \"Placeholder delegation K\", source: \"Minutes\", stand: SUPPORT";
		assertThat(codes(take("co-chair-sg20", proposal, position))).containsExactly("COMMENTS_ONLY");
		this.people.done("commenter", """
				mutation { comment(input: {proposal: "%s", text: "A remark."}) { userErrors { code message } } }"""
			.formatted(proposal));
		assertThat(sentence(proposal)).startsWith("Every requirement is met.");
		assertThat(
				read(proposal, "comments { edges { node { delegation text } } }").<List<String>>read("$..delegation"))
			.containsExactly("Placeholder delegation K");
	}

	@Test
	void nobodySpeaksForADelegationThatTakesNoPart() {
		var proposal = this.rehearsal.supported("epc-and-ons");
		var position = "onBehalfOf: \"Placeholder delegation H\", source: \"Minutes\", stand: SUPPORT";
		assertThat(codes(take("secretariat", proposal, position))).containsExactly("UNKNOWN_DELEGATION");
	}

	@Test
	void theRoleOfACoChairEndsWithTheSameTraceWhereverItIsEnded() {
		this.people.account("chair");
		this.people.appoint("rehearsal", "SG2", "chair");
		this.people.done("secretariat", """
				mutation { endCoChair(input: {demarcation: "rehearsal", side: "SG2", account: "chair"})
				  { userErrors { code message } } }""");
		this.people.appoint("rehearsal", "SG2", "chair");
		this.people.done("secretariat",
				"mutation { endRole(input: {grant: \"%s\"}) { userErrors { code } } }".formatted(grant("chair")));
		this.clock.pass(Duration.ofSeconds(2));
		var entries = this.client.graphql("reviewer", """
				{ journal(filter: {kind: "CoChairEnded", subject: "chair", demarcation: "rehearsal"}) {
				  edges { node { audience actor changes } } } }""");
		assertThat(entries.<List<String>>read("$..actor")).containsExactly("secretariat", "secretariat");
		assertThat(entries.<List<String>>read("$..audience")).containsExactly("EVERYONE", "EVERYONE");
		assertThat(entries.<List<String>>read("$..changes")).allMatch((it) -> it.contains("\"side\":\"SG2\""))
			.allMatch((it) -> it.contains("\"until\":"));
		var sides = this.client.graphql("reviewer", """
				{ demarcation(slug: "rehearsal") { sides { coChairs { account } formerCoChairs { account } } } }""");
		assertThat(sides.<List<String>>read("$..sides[0].coChairs[*].account")).doesNotContain("chair");
		assertThat(sides.<List<String>>read("$..sides[0].formerCoChairs[*].account")).contains("chair", "chair");
	}

	private String grant(String account) {
		return this.people.done("secretariat", """
				{ participants(first: 100) { edges { node { name roles { id role holds } } } } }""")
			.<List<String>>read("$..node[?(@.name == '" + account + "')].roles[?(@.holds == true)].id")
			.getFirst();
	}

	private DocumentContext override(String proposal) {
		return this.client.graphql("co-chair-sg2",
				"""
						mutation { overrideRequirement(input: {proposal: "%s", code: NO_OPEN_CONCERN, side: "SG20", reason: "No."})
						  { userErrors { code } } }"""
					.formatted(proposal));
	}

	private DocumentContext lift(String account, String proposal) {
		var concern = read(proposal, "concerns(open: true) { edges { node { id } } }").<List<String>>read("$..id");
		return this.client.graphql(account, """
				mutation { liftConcern(input: {concern: "%s"}) { userErrors { code } } }"""
			.formatted(concern.getFirst()));
	}

	private DocumentContext take(String account, String proposal, String position) {
		return this.rehearsal.take(account, proposal, position);
	}

	private DocumentContext read(String proposal, String fields) {
		return this.people.done("reviewer", "{ proposal(id: \"%s\") { %s } }".formatted(proposal, fields));
	}

	private String sentence(String proposal) {
		return read(proposal, "stillNeeded").read("$.data.proposal.stillNeeded");
	}

	private static List<String> codes(DocumentContext answer) {
		var refused = answer.<List<String>>read("$..userErrors[*].code");
		return refused.isEmpty() ? answer.read("$..errors[*].extensions.code") : refused;
	}

}

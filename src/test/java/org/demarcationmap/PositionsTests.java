package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What delegations say about a proposal with two clauses, over HTTP.
 */
@ApplicationTest
class PositionsTests {

	private static final String B = "Placeholder delegation B";

	private static final String C = "Placeholder delegation C";

	private static final String USE = "clause: {topic: \"oid-resolution\", aspect: \"USE\"}, ";

	private final Client client;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	private String proposal = "";

	PositionsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
	}

	@BeforeEach
	void open() {
		this.proposal = this.rehearsal.openedWithTwoClauses();
	}

	@Test
	void areTakenClauseByClauseAndKeptAsHistory() {
		take("expert-sg20", "stand: SUPPORT");
		take("expert-sg20", USE + "stand: RESERVATION, text: \"Only at home.\"");
		var answer = proposal("""
				positions { stand clause { aspect } revision onBehalf outdatedOn { aspect } }
				standings { edges { node { delegation clause { aspect } stand state revision } } }
				""");
		assertThat(answer.<List<String>>read("$..positions[*].stand")).containsExactly("SUPPORT", "RESERVATION");
		assertThat(answer.<List<String>>read("$..standings.edges[*].node.stand")).containsExactly("RESERVATION",
				"SUPPORT");
		take("expert-sg20", "stand: ABSTAIN");
		assertThat(proposal("positions { stand }").<List<String>>read("$..stand")).containsExactly("ABSTAIN");
		var first = proposal("positionHistory(first: 2) { edges { node { stand } } pageInfo { endCursor } }");
		assertThat(first.<List<String>>read("$..stand")).containsExactly("ABSTAIN", "RESERVATION");
		var second = proposal("positionHistory(first: 2, after: \""
				+ first.<List<String>>read("$..endCursor").getFirst() + "\") { edges { node { stand } } }");
		assertThat(second.<List<String>>read("$..stand")).containsExactly("SUPPORT");
	}

	@Nested
	class Concerns {

		@Test
		void blockUntilTheirDelegationLiftsThem() {
			supportByAll();
			var answer = take("second-expert-sg20",
					USE + "stand: CONCERN, text: \"It touches us.\", wouldLift: \"A sentence.\"");
			assertThat(codes(answer)).isEmpty();
			assertThat(sentence()).isEqualTo("Still needed: the concern of Placeholder delegation D (SG20) lifted.");
			var concern = concern();
			assertThat(lift("expert-sg20", concern).<String>read("$.errors[0].message"))
				.startsWith("Only who speaks for Placeholder delegation D may lift its concern");
			assertThat(codes(lift("second-expert-sg20", concern))).isEmpty();
			assertThat(codes(lift("second-expert-sg20", concern))).containsExactly("ALREADY_LIFTED");
			assertThat(sentence()).startsWith("Every requirement is met.");
		}

		@Test
		void areNotLiftedByAnotherStandAndKeepTheirAgeWhenWordedAnew() {
			take("expert-sg20", USE + "stand: CONCERN, text: \"Why.\", wouldLift: \"This.\"");
			PositionsTests.this.clock.pass(Duration.ofDays(3));
			assertThat(codes(take("expert-sg20", "stand: SUPPORT"))).containsExactly("CONCERN_OPEN");
			assertThat(codes(take("expert-sg20", USE + "stand: NO_OBJECTION"))).containsExactly("CONCERN_OPEN");
			take("expert-sg20", USE + "stand: CONCERN, text: \"Why indeed.\", wouldLift: \"That.\"");
			var answer = proposal("concerns { edges { node { reason wouldLift ageDays level onEarlierWording } } }");
			assertThat(answer.<List<Map<String, Object>>>read("$..node"))
				.containsExactly(Map.of("reason", "Why indeed.", "wouldLift", "That.", "ageDays", 3, "level",
						"CO_CHAIRS", "onEarlierWording", false));
		}

		private String concern() {
			return proposal("concerns(open: true) { edges { node { id } } }").<List<String>>read("$..id").getFirst();
		}

		private DocumentContext lift(String account, String concern) {
			return PositionsTests.this.client.graphql(account, """
					mutation { liftConcern(input: {concern: "%s", note: "Settled."}) {
					  proposal { stillNeeded } userErrors { code message } } }""".formatted(concern));
		}

	}

	@Nested
	class AfterARevision {

		@Test
		void areOutdatedOnWhatChangedAndConfirmedInOneStep() {
			supportByAll();
			revise(false);
			var answer = proposal("positions { delegation outdatedOn { aspect } } clausesReady { aspect }");
			assertThat(answer.<List<String>>read("$..outdatedOn[*].aspect")).containsExactly("USE", "USE");
			assertThat(answer.<List<String>>read("$..clausesReady[*].aspect")).containsExactly("SYNTAX");
			assertThat(codes(take("expert-sg20", "stand: SUPPORT, expectedRevision: 1")))
				.containsExactly("STALE_REVISION");
			assertThat(codes(confirm("expert-sg20"))).isEmpty();
			assertThat(codes(confirm("second-expert-sg2"))).isEmpty();
			PositionsTests.this.clock.pass(Duration.ofDays(1));
			assertThat(sentence()).startsWith("Every requirement is met.");
			assertThat(proposal("positionHistory { edges { node { revision } } }").<List<Integer>>read("$..revision"))
				.containsExactly(2, 2, 1, 1);
		}

		@Test
		void countWhereTheOtherSideConfirmsThatItIsEditorial() {
			supportByAll();
			revise(true);
			assertThat(sentence()).contains("support from a delegation of SG20 other than the author's on USE of");
			PositionsTests.this.client.graphql("co-chair-sg20", """
					mutation { confirmEditorial(input: {proposal: "%s", revision: 2, side: "SG20"}) {
					  userErrors { code } } }""".formatted(PositionsTests.this.proposal));
			PositionsTests.this.clock.pass(Duration.ofDays(1));
			assertThat(sentence()).startsWith("Every requirement is met.");
		}

		@Test
		void leaveConcernsOpenOnAnEarlierWording() {
			take("expert-sg20", USE + "stand: CONCERN, text: \"Why.\", wouldLift: \"This.\"");
			PositionsTests.this.clock.pass(Duration.ofDays(2));
			revise(false);
			var answer = proposal("concerns { edges { node { onEarlierWording revision } } } turns { who reason }");
			assertThat(answer.<List<Boolean>>read("$..onEarlierWording")).containsExactly(true);
			assertThat(answer.<List<String>>read("$..turns[?(@.who == '" + C + "')].reason"))
				.containsExactly("say whether the new wording lifts its concern on USE of 'oid-resolution'");
			assertThat(sentence()).contains("the concern of " + C + " (SG20) lifted");
		}

		private void revise(boolean editorial) {
			var answer = PositionsTests.this.client.graphql("expert-sg2", """
					mutation { reviseProposal(input: {proposal: "%s", expectedRevision: 1, editorial: %s,
					  clauses: [{topic: "oid-resolution", aspect: "USE", arrangement: DEFERRED, boundary: "Later."},
					            {topic: "oid-resolution", aspect: "SYNTAX", arrangement: DEFERRED}]
					}) { userErrors { code message } } }""".formatted(PositionsTests.this.proposal, editorial));
			assertThat(codes(answer)).isEmpty();
		}

	}

	@Nested
	class Overrides {

		@Test
		void takeEffectOnceTheCoChairsOfAllSidesRecordedThem() {
			take("expert-sg20", "stand: SUPPORT");
			PositionsTests.this.clock.pass(Duration.ofDays(1));
			assertThat(codes(override("co-chair-sg2", "code: SUPPORT, side: \"SG2\""))).isEmpty();
			assertThat(sentence()).contains("support from a delegation of SG2");
			assertThat(codes(override("co-chair-sg2", "code: SUPPORT, side: \"SG2\"")))
				.containsExactly("ALREADY_RECORDED");
			assertThat(codes(override("co-chair-sg20", "code: SUPPORT, side: \"SG2\""))).isEmpty();
			assertThat(sentence()).startsWith("Every requirement is met.");
			assertThat(proposal("requirements { code side result }")
				.<List<String>>read("$..requirements[?(@.result == 'OVERRIDDEN')].code")).containsExactly("SUPPORT");
			assertThat(proposal("overrides { code side coChairOf }").<List<String>>read("$..coChairOf"))
				.containsExactly("SG2", "SG20");
		}

		@ParameterizedTest
		@CsvSource(delimiter = '|', textBlock = """
				code: NO_OPEN_CONCERN, side: "SG20" | NOT_OVERRIDABLE
				code: SUPPORT, side: "SG7"          | UNKNOWN_SIDE
				code: SUPPORT                       | UNKNOWN_SIDE
				code: NO_REQUEST_FOR_TIME, side: "SG2" | NOTHING_TO_OVERRIDE
				code: QUORUM, side: "SG2"           | NOTHING_TO_OVERRIDE
				code: SUPPORT, side: "SG2", expectedRevision: 7 | STALE_REVISION
				""")
		void areRefusedForWhatCannotBeOverridden(String requirement, String code) {
			assertThat(codes(override("co-chair-sg2", requirement))).containsExactly(code);
		}

		private DocumentContext override(String account, String requirement) {
			return PositionsTests.this.client.graphql(account, """
					mutation { overrideRequirement(input: {proposal: "%s", reason: "All were heard.", %s}) {
					  proposal { id } userErrors { code message } } }""".formatted(PositionsTests.this.proposal,
					requirement));
		}

	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			stand: CONCERN, wouldLift: "x"                           | REASON_MISSING
			stand: CONCERN, text: "x"                                | CONDITION_MISSING
			stand: SUPPORT, wouldLift: "x"                           | BAD_ARGUMENT
			stand: SUPPORT, until: "2026-03-20T00:00:00Z"            | BAD_ARGUMENT
			stand: MORE_TIME, until: "2020-03-20T00:00:00Z"          | BAD_ARGUMENT
			stand: MORE_TIME, until: "2036-03-20T00:00:00Z"          | BAD_ARGUMENT
			stand: SUPPORT, source: "x"                              | BAD_ARGUMENT
			stand: SUPPORT, expectedRevision: 2                      | STALE_REVISION
			stand: SUPPORT, text: "\\u0007"                          | TEXT_NOT_PLAIN
			stand: SUPPORT, clause: {topic: "oid-resolution"}        | UNKNOWN_CLAUSE
			stand: SUPPORT, clause: {topic: "nowhere", aspect: "USE"} | UNKNOWN_CLAUSE
			""")
	void areRefusedWithTheMend(String position, String code) {
		var answer = take("expert-sg20", position);
		assertThat(codes(answer)).containsExactly(code);
		assertThat(answer.<Object>read("$.data.takePosition.proposal") != null)
			.isEqualTo(code.equals("STALE_REVISION"));
		assertThat(proposal("positions { stand }").<List<String>>read("$..stand")).isEmpty();
	}

	@Test
	void askForTimeOnceAndForFourWeeksAtMost() {
		assertThat(codes(take("expert-sg20", "stand: MORE_TIME"))).isEmpty();
		take("expert-sg20", "stand: ABSTAIN");
		assertThat(codes(take("expert-sg20", USE + "stand: MORE_TIME"))).containsExactly("TIME_ALREADY_ASKED");
	}

	@Test
	void areNotCountedUnlessTheDemarcationSaysSo() {
		supportByAll();
		var answer = proposal("positionCounts { counts { count } reason }");
		assertThat(answer.<Object>read("$.data.proposal.positionCounts.counts")).isNull();
		assertThat(answer.<String>read("$.data.proposal.positionCounts.reason"))
			.startsWith("The rules of rehearsal hide");
	}

	@Test
	void sayWhoseTurnItIs() {
		take("expert-sg20", "stand: SUPPORT");
		this.clock.pass(Duration.ofDays(12));
		var answer = proposal("turns { side who ageDays reason }");
		assertThat(answer.<List<Map<String, Object>>>read("$..turns[*]"))
			.containsExactly(Map.of("side", "SG2", "who", B, "ageDays", 12, "reason", "take a position"));
		take("second-expert-sg2", "stand: SUPPORT");
		this.clock.pass(Duration.ofDays(3));
		assertThat(proposal("turns { side who ageDays reason }").<List<Map<String, Object>>>read("$..turns[*]"))
			.contains(Map.of("side", "SG20", "who", "the co-chair of SG20", "ageDays", 3, "reason", "conclude"));
	}

	private void supportByAll() {
		take("second-expert-sg2", "stand: SUPPORT");
		take("expert-sg20", "stand: SUPPORT");
		this.clock.pass(Duration.ofDays(1));
	}

	private DocumentContext take(String account, String position) {
		return this.client.graphql(account, """
				mutation { takePosition(input: {proposal: "%s", %s}) {
				  proposal { revision { number } } userErrors { code message path } } }""".formatted(this.proposal,
				position));
	}

	private DocumentContext confirm(String account) {
		return this.client.graphql(account, """
				mutation { confirmPosition(input: {proposal: "%s"}) { proposal { id } userErrors { code message } } }"""
			.formatted(this.proposal));
	}

	private DocumentContext proposal(String fields) {
		return this.client.graphql("reviewer", "{ proposal(id: \"" + this.proposal + "\") { " + fields + " } }");
	}

	private String sentence() {
		return proposal("stillNeeded").read("$.data.proposal.stillNeeded");
	}

	private static List<String> codes(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

}

package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import com.jayway.jsonpath.DocumentContext;
import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A demarcation of three sides, from its opening to a line that all bodies endorsed, and
 * a delegation that takes part in two of the sides.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreeSidesTests {

	private final Client client;

	private final ThreeSides trio;

	ThreeSidesTests(@LocalServerPort int port, DataFolder folder, SettableClock clock) {
		this.client = new Client(port, folder);
		this.trio = new ThreeSides(new People(this.client), clock);
	}

	@BeforeAll
	void open() {
		this.trio.open();
		this.trio.ask("secretariat", """
				mutation { setScope(input: {demarcation: "trio", aspects: ["USE", "SYNTAX"], source: "A letter",
				  topics: ["%s", "uuid", "trust", "imei", "iot-security", "identity-management", "oid-resolution"]})
				  { userErrors { code message } } }""".formatted(ThreeSides.TOPIC));
		this.trio.ask("expert-sg17",
				"""
						mutation { assertTreatment(input: {deliverable: "X.668", topic: "%s", grade: MAIN, place: BODY, reason: "Clause 6."})
						  { userErrors { code message } } }"""
					.formatted(ThreeSides.TOPIC));
	}

	@Test
	void findOverlapsBetweenEachTwoOfThem() {
		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> ask("{ overlaps(demarcation: \"trio\") { totalCount } }")
				.<Integer>read("$.data.overlaps.totalCount") > 0);
		var topic = ask("""
				{ overlaps(demarcation: "trio", filter: {topics: ["%s"], kinds: [TOPIC]}) { edges { node {
				    sentence sides { body { code } } evidence { ... on TopicPath { nodes { kind name } } } } } } }"""
			.formatted(ThreeSides.TOPIC));
		assertThat(topic.<List<String>>read("$..sides[*].body.code")).containsExactly("SG2", "SG17", "SG20");
		assertThat(topic.<List<List<Object>>>read("$..evidence[*].nodes")).as("a path for each two sides").hasSize(3);
		var coverage = ask("""
				{ coverage(demarcation: "trio", first: 100) { edges { node { topic { slug } rows { aspect work why
				    sides { body { code } } thirdParties { body { code } } } } } } }""");
		var whole = "$..node[?(@.topic.slug == '%s')].rows[0]".formatted(ThreeSides.TOPIC);
		assertThat(coverage.<List<String>>read(whole + ".work")).containsExactly("OVERLAP");
		assertThat(coverage.<List<String>>read(whole + ".sides[*].body.code")).containsExactly("SG2", "SG17", "SG20");
		assertThat(coverage.<List<String>>read("$..thirdParties[*].body.code")).doesNotContain("SG2", "SG17", "SG20");
		var cells = ask(
				"{ overlapMatrix(demarcation: \"trio\", by: BODY) { cells { row { name } column { name } } } }");
		var rows = cells.<List<String>>read("$..row.name");
		var columns = cells.<List<String>>read("$..column.name");
		assertThat(IntStream.range(0, rows.size()).mapToObj((cell) -> rows.get(cell) + " " + columns.get(cell)))
			.contains("SG2 SG17", "SG2 SG20", "SG17 SG20");
	}

	@Test
	void agreeOnALineThatEveryBodyEndorses() {
		var proposal = this.trio.opened("expert-sg17", ThreeSides.TOPIC);
		assertThat(this.trio.blockers(proposal)).containsExactly("SUPPORT SG2", "SUPPORT SG17", "SUPPORT SG20",
				"COMMENT_PERIOD_OVER null");
		assertThat(this.trio.read(proposal, "turns { side who }").<List<String>>read("$..turns[*].side"))
			.containsExactly("SG2", "SG17", "SG20");
		this.trio.take("expert-sg17", proposal, "stand: SUPPORT");
		this.trio.take("expert-sg2", proposal, "stand: SUPPORT");
		this.trio.take("second-expert-sg17", proposal, "stand: SUPPORT");
		this.trio.take("second-expert-sg20", proposal, "stand: SUPPORT");
		this.trio.take("expert-sg20", proposal, "stand: CONCERN, text: \"Too wide.\", wouldLift: \"Less.\"");
		this.trio.waitForTheEndOfComments();
		assertThat(this.trio.blockers(proposal)).containsExactly("NO_OPEN_CONCERN SG20");
		assertThat(codes(conclude("co-chair-sg2", proposal, "AGREED"))).containsExactly("NOT_MET");
		this.trio.ask("expert-sg20",
				"mutation { liftConcern(input: {concern: \"%s\"}) { userErrors { code } } }"
					.formatted(this.trio.read(proposal, "concerns { edges { node { id } } }")
						.<List<String>>read("$..id")
						.getLast()));
		concludeBySides(proposal);
		endorseByBodies(proposal);
		assertThat(this.trio.read(proposal, "participation { side delegation asked answered }")
			.<List<String>>read("$..participation[?(@.answered)].side")).hasSize(8);
		var line = ask("""
				{ agreedLine(demarcation: "trio") { version allocations { topic responsible
				    basis { standing conclusions { side } endorsements { body } } } } }""");
		var own = "$..allocations[?(@.topic == '%s')]".formatted(ThreeSides.TOPIC);
		assertThat(line.<List<String>>read(own + ".responsible[*]")).containsExactly("SG2", "SG17", "SG20");
		assertThat(line.<List<String>>read(own + ".basis.standing")).containsExactly("AGREED");
		assertThat(line.<List<String>>read(own + ".basis.conclusions[*].side")).containsExactlyInAnyOrder("SG2", "SG17",
				"SG20");
		var version = line.<Integer>read("$.data.agreedLine.version");
		var file = this.client.get("reviewer", "/exports/trio/" + version + ".json");
		assertThat(file.getStatusCode()).isEqualTo(HttpStatus.OK);
		assertThat(file.getBody()).contains("\"SG17\"", "REHEARSAL");
	}

	private void concludeBySides(String proposal) {
		assertThat(codes(conclude("co-chair-sg2", proposal, "AGREED"))).isEmpty();
		assertThat(codes(conclude("co-chair-sg17", proposal, "NOT_AGREED"))).isEmpty();
		assertThat(this.trio.read(proposal, "divergent").<Boolean>read("$.data.proposal.divergent")).isTrue();
		assertThat(codes(conclude("co-chair-sg20", proposal, "AGREED"))).isEmpty();
		assertThat(state(proposal)).as("two of three are not enough").isEqualTo("OPEN");
		assertThat(codes(conclude("co-chair-sg17", proposal, "AGREED"))).isEmpty();
		assertThat(state(proposal)).isEqualTo("PROVISIONALLY_AGREED");
	}

	private void endorseByBodies(String proposal) {
		for (var body : List.of("SG2", "SG20", "SG17")) {
			assertThat(state(proposal)).isEqualTo("PROVISIONALLY_AGREED");
			this.trio.ask("co-chair-" + body.toLowerCase(Locale.ROOT), """
					mutation { recordEndorsement(input: {proposal: "%s", body: "%s", kind: ENDORSED, meeting: "Plenary",
					  report: "R 1", held: "2026-03-01"}) { userErrors { code message } } }""".formatted(proposal,
					body));
		}
		assertThat(state(proposal)).isEqualTo("AGREED");
	}

	@Test
	void confirmAnEditorialChangeEachOfTheOthers() {
		var proposal = this.trio.opened("expert-sg17", "trust");
		this.trio.take("expert-sg2", proposal, "stand: SUPPORT");
		this.trio.ask("expert-sg17",
				"""
						mutation { reviseProposal(input: {proposal: "%s", expectedRevision: 1, editorial: true, clauses: [{topic: "trust",
						  arrangement: JOINT, responsible: ["SG2", "SG17", "SG20"], boundary: "Together."}]}) { userErrors { code message } } }"""
					.formatted(proposal));
		confirmEditorial(proposal, "SG2");
		assertThat(standing(proposal)).containsExactly("OUTDATED");
		confirmEditorial(proposal, "SG20");
		assertThat(standing(proposal)).containsExactly("IN_FORCE");
	}

	private void confirmEditorial(String proposal, String side) {
		this.trio.ask("co-chair-" + side.toLowerCase(Locale.ROOT),
				"""
						mutation { confirmEditorial(input: {proposal: "%s", revision: 2, side: "%s"}) { userErrors { code } } }"""
					.formatted(proposal, side));
	}

	private List<String> standing(String proposal) {
		return this.trio.read(proposal, "standings { edges { node { state } } }").read("$..state");
	}

	@Nested
	class ADelegationOfTwoSides {

		private static final String TWO = "expert-of-two";

		@Test
		void isShownUnderBothAndGivesTheSupportOfTheFirst() {
			var proposal = ThreeSidesTests.this.trio.opened("expert-sg17", "uuid");
			ThreeSidesTests.this.trio.take(TWO, proposal, "stand: SUPPORT");
			var said = ThreeSidesTests.this.trio.read(proposal,
					"positions { sides stand } participation { side answered }");
			assertThat(said.<List<String>>read("$..positions[*].sides[*]")).containsExactly("SG17", "SG20");
			assertThat(said.<List<String>>read("$..participation[?(@.answered)].side")).hasSize(8);
			assertThat(ThreeSidesTests.this.trio.blockers(proposal)).contains("SUPPORT SG2", "SUPPORT SG20")
				.doesNotContain("SUPPORT SG17");
			leave("SG17");
			assertThat(ThreeSidesTests.this.trio.blockers(proposal)).contains("SUPPORT SG17")
				.doesNotContain("SUPPORT SG20");
			ThreeSidesTests.this.trio.people().join("trio", "SG17", ThreeSides.OF_TWO);
		}

		@Test
		void hasOnePositionWhichCountsOnBothSides() {
			var proposal = ThreeSidesTests.this.trio.opened("expert-sg17", "imei");
			ThreeSidesTests.this.trio.take(TWO, proposal, "stand: ABSTAIN");
			ThreeSidesTests.this.trio.take(TWO, proposal, "stand: NO_OBJECTION");
			var counts = ThreeSidesTests.this.trio.read(proposal,
					"positions { stand } positionCounts { counts { side stand count } }");
			assertThat(counts.<List<String>>read("$..positions[*].stand")).containsExactly("NO_OBJECTION");
			assertThat(counts.<List<String>>read("$..counts[*].side")).containsExactly("SG17", "SG20");
			assertThat(counts.<List<Integer>>read("$..counts[*].count")).containsExactly(1, 1);
		}

		@Test
		void blocksBothUntilItLiftsItsOneConcern() {
			var proposal = ThreeSidesTests.this.trio.opened("expert-sg17", "iot-security");
			ThreeSidesTests.this.trio.take(TWO, proposal, "stand: CONCERN, text: \"No.\", wouldLift: \"Yes.\"");
			assertThat(ThreeSidesTests.this.trio.blockers(proposal)).contains("NO_OPEN_CONCERN SG17",
					"NO_OPEN_CONCERN SG20");
			leave("SG20");
			assertThat(ThreeSidesTests.this.trio.blockers(proposal)).contains("NO_OPEN_CONCERN SG17")
				.doesNotContain("NO_OPEN_CONCERN SG20");
			ThreeSidesTests.this.trio.people().join("trio", "SG20", ThreeSides.OF_TWO);
			var concerns = ThreeSidesTests.this.trio.read(proposal, "concerns(open: true) { edges { node { id } } }")
				.<List<String>>read("$..id");
			assertThat(concerns).hasSize(1);
			ThreeSidesTests.this.trio.ask(TWO,
					"mutation { liftConcern(input: {concern: \"%s\"}) { userErrors { code } } }"
						.formatted(concerns.getFirst()));
			assertThat(ThreeSidesTests.this.trio.blockers(proposal)).doesNotContain("NO_OPEN_CONCERN SG17",
					"NO_OPEN_CONCERN SG20");
		}

		@Test
		void supportsItsOwnProposalOnNeither() {
			var proposal = ThreeSidesTests.this.trio.opened(TWO, "identity-management");
			ThreeSidesTests.this.trio.take(TWO, proposal, "stand: SUPPORT");
			assertThat(ThreeSidesTests.this.trio.blockers(proposal)).contains("SUPPORT SG17", "SUPPORT SG20");
		}

		@Test
		void isSpokenForByTheCoChairsOfItsSidesAlone() {
			var proposal = ThreeSidesTests.this.trio.opened("expert-sg17", "oid-resolution");
			var position = "onBehalfOf: \"" + ThreeSides.OF_TWO + "\", source: \"Minutes\", stand: ABSTAIN";
			var refused = ThreeSidesTests.this.client.graphql("co-chair-sg2", """
					mutation { takePosition(input: {proposal: "%s", %s}) { userErrors { code } } }"""
				.formatted(proposal, position));
			assertThat(refused.<String>read("$.errors[0].message")).startsWith(
					"Only the co-chair of SG17 or of SG20 and the secretariat may record a position on behalf of "
							+ ThreeSides.OF_TWO);
			ThreeSidesTests.this.trio.take("co-chair-sg20", proposal, position);
			ThreeSidesTests.this.trio.take("co-chair-sg17", proposal, position);
			assertThat(ThreeSidesTests.this.trio.read(proposal, "positions { onBehalf }")
				.<List<Boolean>>read("$..onBehalf")).containsExactly(true);
			var other = ThreeSidesTests.this.client.graphql("expert-of-two",
					"""
							mutation { takePosition(input: {proposal: "%s", delegation: "Placeholder delegation C", stand: SUPPORT})
							  { userErrors { code } } }"""
						.formatted(proposal));
			assertThat(other.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		}

		private void leave(String side) {
			ThreeSidesTests.this.trio.people().leave("trio", side, ThreeSides.OF_TWO);
		}

	}

	private DocumentContext conclude(String account, String proposal, String outcome) {
		return this.client.graphql(account, """
				mutation { recordConclusion(input: {proposal: "%s", side: "%s", outcome: %s, text: "Said."}) {
				  userErrors { code message } } }""".formatted(proposal,
				account.substring("co-chair-".length()).toUpperCase(Locale.ROOT), outcome));
	}

	private String state(String proposal) {
		return this.trio.read(proposal, "state").read("$.data.proposal.state");
	}

	private DocumentContext ask(String query) {
		return this.trio.ask("reviewer", query);
	}

	private static List<String> codes(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

}

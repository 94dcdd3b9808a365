package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import graphql.schema.GraphQLObjectType;
import org.awaitility.Awaitility;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * Quorum and counts where the sides agreed on them, and that a part of a proposal goes by
 * the rules of the whole.
 */
@ApplicationTest
class CountsAndPartsTests {

	private static final String USE = "clause: {topic: \"uuid\", aspect: \"USE\"}, ";

	private final Client client;

	private final People people;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	private final Streams streams;

	private final GraphQlSource source;

	CountsAndPartsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, GraphQlSource source) {
		this.client = new Client(port, folder);
		this.people = new People(this.client);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
		this.streams = new Streams(port, this.client);
		this.source = source;
	}

	@BeforeEach
	void beginAfresh() {
		this.people.done("secretariat", """
				mutation { resetRehearsal(input: {demarcation: "rehearsal"}) { userErrors { code } } }""");
		var rules = this.people.done("reviewer", """
				{ demarcation(slug: "rehearsal") { rules { quorum showCounts commentPeriodSeconds } } }""");
		var usual = Map.<String, Object>of("quorum", 0, "showCounts", false, "commentPeriodSeconds", 5);
		if (!rules.<Object>read("$.data.demarcation.rules").equals(usual)) {
			agreeOn("quorum: 0, showCounts: false, commentPeriodSeconds: 5");
		}
	}

	@Test
	void aQuorumIsReachedOnEachSideAndClause() {
		agreeOn("quorum: 2");
		var proposal = twoClauses();
		take("expert-sg20", proposal, "stand: SUPPORT");
		take("second-expert-sg20", proposal, USE + "stand: ABSTAIN");
		take("second-expert-sg2", proposal, "stand: SUPPORT");
		take("expert-sg2", proposal, "stand: NO_OBJECTION");
		this.clock.pass(Duration.ofDays(1));
		assertThat(read(proposal, "requirements { code side result clauses { aspect } facts }")
			.<List<Map<String, Object>>>read("$..requirements[?(@.code == 'QUORUM')]")).extracting("side", "result")
			.containsExactly(tuple("SG2", "SATISFIED"), tuple("SG20", "UNSATISFIED"));
		assertThat(sentence(proposal))
			.isEqualTo("Still needed: positions of 2 delegations of SG20 on SYNTAX of 'uuid'.");
		assertThat(read(proposal, "turns { side who }").<List<Map<String, Object>>>read("$..turns[*]"))
			.extracting("side", "who")
			.containsExactly(tuple("SG20", "Placeholder delegation D"));
		take("second-expert-sg20", proposal, "stand: RESERVATION, text: \"Only at home.\"");
		assertThat(sentence(proposal)).startsWith("Every requirement is met.");
	}

	@Test
	void countsAreShownWhereTheSidesAgreedOnThatAndOnlyForWhatWasOpenedAfterwards() {
		var before = twoClauses();
		agreeOn("showCounts: true");
		var after = this.rehearsal.opened("trust");
		take("expert-sg20", before, "stand: SUPPORT");
		take("expert-sg20", after, "stand: SUPPORT");
		take("second-expert-sg20", after, "stand: SUPPORT");
		var counts = "positionCounts { counts { side stand count } reason }";
		assertThat(read(after, counts).<List<Map<String, Object>>>read("$..counts[*]"))
			.extracting("side", "stand", "count")
			.containsExactly(tuple("SG20", "SUPPORT", 2));
		assertThat(read(before, counts).<Object>read("$.data.proposal.positionCounts.counts")).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "StandingConnection", "PositionConnection", "PositionOnBehalfConnection",
			"ConcernConnection", "CommentConnection" })
	void noListOfWhatWasSaidTellsHowManyThereAre(String connection) {
		var type = (GraphQLObjectType) this.source.schema().getType(connection);
		assertThat(type).isNotNull();
		assertThat(type.getFieldDefinitions()).extracting("name").containsExactlyInAnyOrder("edges", "pageInfo");
	}

	@Test
	void nothingThatIsReadOfAProposalHoldsACountWhileCountsAreHidden() {
		var proposal = twoClauses();
		try (var stream = this.streams.events("reviewer",
				"subscription { journalEntries(demarcation: \"rehearsal\", after: 0) { kind subject changes } }")) {
			List.of("second-expert-sg2", "expert-sg20", "second-expert-sg20")
				.forEach((account) -> take(account, proposal, "stand: SUPPORT"));
			var said = read(proposal,
					"""
							stillNeeded blockers { message } requirements { facts } turns { who reason } positionCounts { counts { count } }
							participation { side delegation answered }""");
			assertThat(said.jsonString()).doesNotContainPattern("\\d+ (delegation|position|support)")
				.contains("\"counts\":null");
			Awaitility.await()
				.until(() -> stream.<String>all("subject").stream().filter(proposal::equals).count() >= 5);
			assertThat(stream.<String>all("changes")).filteredOn((it) -> it.contains("\"stand\""))
				.hasSizeGreaterThan(2)
				.allMatch((it) -> !it.contains("count") && !it.contains("number"));
		}
	}

	@Test
	void aPartThatIsSplitOffKeepsTheRulesOfItsOpeningAndTheRestIsEndorsed() {
		var proposal = twoClauses();
		take("second-expert-sg2", proposal, "stand: SUPPORT");
		take("expert-sg20", proposal, "stand: SUPPORT");
		take("second-expert-sg20", proposal,
				"clause: {topic: \"uuid\", aspect: \"SYNTAX\"}, stand: CONCERN, text: \"No.\", wouldLift: \"Yes.\"");
		agreeOn("quorum: 2, showCounts: true, commentPeriodSeconds: 3600");
		this.clock.pass(Duration.ofDays(1));
		List.of("SG2", "SG20").forEach((side) -> concludePart(proposal, side));
		var rest = read(proposal, "state splitInto").<String>read("$.data.proposal.splitInto[0]");
		assertThat(read(rest, "requirements { code result }")
			.<List<String>>read("$..requirements[?(@.code == 'QUORUM')].result")).containsOnly("NOT_APPLICABLE");
		assertThat(
				read(rest, "positionCounts { counts { count } }").<Object>read("$.data.proposal.positionCounts.counts"))
			.isNull();
		assertThat(read(rest, "participation { side asked answered }").<List<String>>read("$..asked"))
			.doesNotContainNull();
		List.of("SG2", "SG20").forEach((body) -> endorse(proposal, body));
		assertThat(read(proposal, "state").<String>read("$.data.proposal.state")).isEqualTo("AGREED");
		var line = this.people.done("reviewer",
				"{ agreedLine(demarcation: \"rehearsal\") { provisional allocations { aspect basis { standing } } } }");
		assertThat(line.<Boolean>read("$.data.agreedLine.provisional")).isFalse();
		assertThat(line.<List<String>>read("$..allocations[*].aspect")).containsExactly("USE");
		lift("second-expert-sg20", rest);
		take("second-expert-sg20", rest, "stand: NO_OBJECTION");
		List.of("SG2", "SG20").forEach((side) -> this.rehearsal.conclude("co-chair-" + lower(side), rest, side));
		assertThat(read(rest, "state").<String>read("$.data.proposal.state")).isEqualTo("PROVISIONALLY_AGREED");
		assertThat(this.people.done("reviewer", "{ agreedLine(demarcation: \"rehearsal\") { allocations { aspect } } }")
			.<List<String>>read("$..allocations[*].aspect")).containsExactly("SYNTAX", "USE");
	}

	private void concludePart(String proposal, String side) {
		this.people.done("co-chair-" + lower(side), """
				mutation { recordConclusion(input: {proposal: "%s", side: "%s", outcome: PARTLY_AGREED,
				  clauses: [{topic: "uuid", aspect: "USE"}]}) { userErrors { code message } } }""".formatted(proposal,
				side));
	}

	private void endorse(String proposal, String body) {
		this.people.done("secretariat", """
				mutation { recordEndorsement(input: {proposal: "%s", body: "%s", kind: ENDORSED, meeting: "Plenary",
				  report: "R 1", held: "2026-03-01"}) { userErrors { code message } } }""".formatted(proposal, body));
	}

	private void lift(String account, String proposal) {
		var concern = read(proposal, "concerns(open: true) { edges { node { id } } }").<List<String>>read("$..id");
		this.people.done(account, "mutation { liftConcern(input: {concern: \"%s\"}) { userErrors { code } } }"
			.formatted(concern.getFirst()));
	}

	private void agreeOn(String rules) {
		String change = this.people.done("co-chair-sg2", """
				mutation { proposeRules(input: {demarcation: "rehearsal", side: "SG2", rules: {%s}, reason: "All."})
				  { change { id } userErrors { code message } } }""".formatted(rules))
			.read("$.data.proposeRules.change.id");
		this.people.done("co-chair-sg20", """
				mutation { consentToRules(input: {rules: "%s", side: "SG20"}) { userErrors { code } } }"""
			.formatted(change));
	}

	private String twoClauses() {
		String id = this.people.done("expert-sg2", """
				mutation { submitProposal(input: { demarcation: "rehearsal", side: "SG2", title: "Two clauses",
				  clauses: [{topic: "uuid", aspect: "USE", arrangement: DEFERRED},
				            {topic: "uuid", aspect: "SYNTAX", arrangement: DEFERRED}]
				}) { proposal { id } } }""").read("$.data.submitProposal.proposal.id");
		this.rehearsal.open(id);
		return id;
	}

	private void take(String account, String proposal, String position) {
		assertThat(this.rehearsal.take(account, proposal, position).<List<Object>>read("$..userErrors[*]")).isEmpty();
	}

	private DocumentContext read(String proposal, String fields) {
		return this.people.done("reviewer", "{ proposal(id: \"%s\") { %s } }".formatted(proposal, fields));
	}

	private String sentence(String proposal) {
		return read(proposal, "stillNeeded").read("$.data.proposal.stillNeeded");
	}

	private static String lower(String side) {
		return side.equals("SG2") ? "sg2" : "sg20";
	}

}

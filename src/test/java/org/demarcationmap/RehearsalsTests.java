package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.execution.GraphQlSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/**
 * A rehearsal from its co-chairs to its reset, and how a case becomes live.
 */
@ApplicationTest
class RehearsalsTests {

	private static final String SIDES = """
			{ demarcation(slug: "rehearsal") { sides { body
			  coChairs { account nomination acting until } formerCoChairs { account until } participation { delegation from until } } } }""";

	private final Client client;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	private final GraphQlSource source;

	RehearsalsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, GraphQlSource source) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
		this.source = source;
	}

	@BeforeEach
	void beginAfresh() {
		reset();
	}

	@Test
	void whatACoChairRecordedStandsWhenAnotherTakesOver() {
		var proposal = this.rehearsal.supported();
		this.rehearsal.conclude("co-chair-sg2", proposal, "SG2");
		replace("co-chair-sg2", "second-expert-sg2");
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", proposal, "SG2"))).containsExactly("FORBIDDEN");
		assertThat(codes(this.rehearsal.conclude("second-expert-sg2", proposal, "SG2")))
			.containsExactly("ALREADY_CONCLUDED");
		var concluded = this.rehearsal.conclude("co-chair-sg20", proposal, "SG20");
		assertThat(concluded.<String>read("$.data.recordConclusion.proposal.state")).isEqualTo("PROVISIONALLY_AGREED");
		assertThat(ask("reviewer", "{ proposal(id: \"%s\") { conclusions { side recordedBy } } }".formatted(proposal))
			.<List<Map<String, Object>>>read("$..conclusions[*]")).extracting("side", "recordedBy")
			.contains(tuple("SG2", "co-chair-sg2"));
		var sides = ask("reviewer", SIDES);
		assertThat(sides.<List<Map<String, Object>>>read("$..sides[0].coChairs[*]"))
			.extracting("account", "nomination", "acting")
			.containsExactly(tuple("second-expert-sg2", "SG2-R1", true));
		assertThat(sides.<List<String>>read("$..sides[0].formerCoChairs[*].account")).contains("co-chair-sg2");
		replace("second-expert-sg2", "co-chair-sg2");
	}

	@Test
	void anOpenProposalGoesByTheRulesOfItsOpening() {
		var before = this.rehearsal.supported();
		agreeOn("quorum: 2, showCounts: true");
		var after = this.rehearsal.supported();
		assertThat(quorums(before)).containsOnly("NOT_APPLICABLE");
		assertThat(quorums(after)).contains("UNSATISFIED");
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", before, "SG2"))).isEmpty();
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", after, "SG2"))).contains("NOT_MET");
		assertThat(quorums(before)).as("also after the proposal was saved").containsOnly("NOT_APPLICABLE");
		agreeOn("quorum: 0, showCounts: false");
	}

	@Test
	void noRuleChangesInTheMiddleOfAProposal() {
		var proposal = this.rehearsal.opened();
		this.rehearsal.take("expert-sg20", proposal, "stand: CONCERN, text: \"Early.\", wouldLift: \"Time.\"");
		agreeOn("commentPeriodSeconds: 86400, escalationDays: 1, quorum: 2, showCounts: true, timeRequestDays: 1");
		assertThat(quorums(proposal)).containsOnly("NOT_APPLICABLE");
		assertThat(codes(override(proposal, "QUORUM"))).as("overriding").containsExactly("NOTHING_TO_OVERRIDE");
		assertThat(of(proposal, "positionCounts { reason }").<List<String>>read("$..reason")).doesNotContainNull();
		assertThat(codes(this.rehearsal.take("second-expert-sg20", proposal,
				"stand: MORE_TIME, until: \"2026-03-20T00:00:00Z\"")))
			.as("time")
			.isEmpty();
		revise(proposal);
		assertThat(of(proposal, "commentsUntil").<List<String>>read("$..commentsUntil")).as("comment period")
			.isEqualTo(List.of(this.clock.instant().plusSeconds(5).toString()));
		this.clock.pass(Duration.ofDays(3));
		assertThat(of(proposal, "concerns { edges { node { level } } }").<List<String>>read("$..level")).as("climbing")
			.containsExactly("CO_CHAIRS");
		this.rehearsal.take("second-expert-sg2", proposal, "stand: SUPPORT");
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", proposal, "SG2"))).contains("NOT_MET");
		agreeOn("commentPeriodSeconds: 5, escalationDays: 28, quorum: 0, showCounts: false, timeRequestDays: 28");
	}

	private DocumentContext of(String proposal, String fields) {
		return ask("reviewer", "{ proposal(id: \"%s\") { %s } }".formatted(proposal, fields));
	}

	private DocumentContext override(String proposal, String code) {
		return ask("co-chair-sg2",
				"""
						mutation { overrideRequirement(input: {proposal: "%s", code: %s, side: "SG2", reason: "All were heard."})
						  { userErrors { code } } }"""
					.formatted(proposal, code));
	}

	private void revise(String proposal) {
		assertThat(codes(ask("expert-sg2", """
				mutation { reviseProposal(input: {proposal: "%s", expectedRevision: 1, clauses: [
				  {topic: "oid-resolution", arrangement: SOLE, responsible: ["SG2"]}]}) { userErrors { code } } }"""
			.formatted(proposal)))).isEmpty();
	}

	private void agreeOn(String rules) {
		String change = ask("co-chair-sg2", """
				mutation { proposeRules(input: {demarcation: "rehearsal", side: "SG2", rules: {%s}, reason: "All."})
				  { change { id } } }""".formatted(rules)).read("$.data.proposeRules.change.id");
		assertThat(codes(ask("co-chair-sg20", """
				mutation { consentToRules(input: {rules: "%s", side: "SG20"}) { userErrors { code } } }"""
			.formatted(change)))).isEmpty();
	}

	private List<String> quorums(String proposal) {
		return ask("reviewer", "{ proposal(id: \"%s\") { requirements { code result } } }".formatted(proposal))
			.read("$..requirements[?(@.code == 'QUORUM')].result");
	}

	@Test
	void aNewCaseIsDeclaredLiveOnceItsSidesAreLed() {
		assertThat(codes(ask("secretariat", """
				mutation { openDemarcation(input: {slug: "trust", title: "Trust", mandate: "None", source: "Tests",
				  sides: ["SG2", "SG17", "SG20"], topics: ["oid-resolution"]}) { userErrors { code message } } }""")))
			.isEmpty();
		assertThat(codes(live())).containsExactly("CO_CHAIR_MISSING", "CO_CHAIR_MISSING", "CO_CHAIR_MISSING");
		appoint("trust", "SG2", "co-chair-sg2");
		appoint("trust", "SG17", "second-expert-sg2");
		appoint("trust", "SG20", "co-chair-sg20");
		var live = live();
		assertThat(codes(live)).isEmpty();
		assertThat(live.<Boolean>read("$.data.declareLive.demarcation.rehearsal")).isFalse();
		assertThat(live.<List<Object>>read("$..notices")).isEmpty();
		assertThat(codes(live())).containsExactly("UNCHANGED");
		assertThat(codes(ask("secretariat", """
				mutation { resetRehearsal(input: {demarcation: "trust"}) { userErrors { code } } }""")))
			.containsExactly("REHEARSAL_ONLY");
	}

	private DocumentContext live() {
		return ask("secretariat",
				"""
						mutation { declareLive(input: {demarcation: "trust"}) { demarcation { rehearsal } userErrors { code } } }""");
	}

	@TestFactory
	Stream<DynamicTest> everyAnswerOfARehearsalIsMarked() {
		return new FieldsOfDemarcations(this.source.schema()).documents()
			.map((document) -> DynamicTest.dynamicTest(document, () -> {
				var answers = Stream.of("secretariat", "co-chair-sg2", "expert-sg2")
					.map((account) -> ask(account, document))
					.filter((answer) -> !codes(answer).contains("FORBIDDEN"));
				assertThat(answers).isNotEmpty().allSatisfy(RehearsalsTests::isMarked);
			}));
	}

	@Test
	void everyRefusalOfARightIsMarked() {
		var things = new TriedThings(this.client, this.clock).make();
		var tries = Tries.of(this.source.schema(), things);
		var written = tries.written().stringPropertyNames().stream().filter((name) -> name.startsWith("Mutation."));
		assertThat(written.filter((name) -> !name.equals("Mutation.assertTreatment")).map(tries::document))
			.hasSizeGreaterThan(20)
			.allSatisfy((document) -> {
				var answer = ask("reviewer", document);
				assertThat(codes(answer)).containsExactly("FORBIDDEN");
				isMarked(answer);
			});
		ask("co-chair-sg2",
				"""
						mutation { withdrawRules(input: {rules: "%s", side: "SG2", reason: "Tried."}) { userErrors { code } } }"""
					.formatted(things.get("rules")));
	}

	@Test
	void aRefusalIsMarkedThatIsAskedForWithAnId() {
		var answer = ask("reviewer", """
				mutation { openProposal(input: {proposal: "%s", clientMutationId: "once"}) { userErrors { code } } }"""
			.formatted(this.rehearsal.draft()));
		assertThat(codes(answer)).containsExactly("FORBIDDEN");
		isMarked(answer);
	}

	private static void isMarked(DocumentContext answer) {
		assertThat(answer.<List<List<String>>>read("$..notices").stream().flatMap(List::stream)).as(answer.jsonString())
			.anyMatch((notice) -> notice.startsWith("REHEARSAL"));
	}

	private DocumentContext reset() {
		return ask("secretariat", """
				mutation { resetRehearsal(input: {demarcation: "rehearsal"}) { userErrors { code } } }""");
	}

	private void replace(String former, String substitute) {
		assertThat(codes(ask("secretariat", """
				mutation { endCoChair(input: {demarcation: "rehearsal", side: "SG2", account: "%s"})
				  { coChair { until } userErrors { code message } } }""".formatted(former)))).isEmpty();
		appoint("rehearsal", "SG2", substitute);
		this.clock.pass(Duration.ofSeconds(2));
	}

	private void appoint(String demarcation, String side, String account) {
		assertThat(codes(ask("secretariat",
				"""
						mutation { appointCoChair(input: {demarcation: "%s", side: "%s", account: "%s", nomination: "%s-R1", acting: true})
						  { coChair { from } userErrors { code message } } }"""
					.formatted(demarcation, side, account, side))))
			.isEmpty();
	}

	private DocumentContext ask(String account, String document) {
		return this.client.graphql(account, document);
	}

	private static List<String> codes(DocumentContext answer) {
		return Stream
			.concat(answer.<List<String>>read("$..userErrors[*].code").stream(),
					answer.<List<String>>read("$..errors[*].extensions.code").stream())
			.toList();
	}

}

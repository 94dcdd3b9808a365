package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;

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

	private final Journal journal;

	private final Neo4jClient database;

	private final GraphQlSource source;

	RehearsalsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal,
			Neo4jClient database, GraphQlSource source) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
		this.journal = journal;
		this.database = database;
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
	void aResetTakesEverythingThatWasSaidAndLeavesTheRest() {
		var before = labels();
		sayALot();
		assertThat(labels()).isNotEqualTo(before);
		assertThat(this.client.get("reviewer", "/exports/rehearsal/1.json").getStatusCode()).isEqualTo(HttpStatus.OK);
		Stream.of(1, 2)
			.map((_) -> CompletableFuture.supplyAsync(this::reset))
			.toList()
			.forEach((answer) -> assertThat(codes(answer.join())).isEmpty());
		assertThat(labels()).isEqualTo(before);
		assertThat(this.client.get("reviewer", "/exports/rehearsal/1.json").getStatusCode())
			.isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(this.journal.verify().fault()).isEmpty();
		var again = this.rehearsal.supported();
		assertThat(codes(this.rehearsal.conclude("co-chair-sg2", again, "SG2"))).isEmpty();
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

	private void sayALot() {
		var proposal = this.rehearsal.supported();
		this.rehearsal.conclude("co-chair-sg2", proposal, "SG2");
		this.rehearsal.conclude("co-chair-sg20", proposal, "SG20");
		this.rehearsal.opened();
		var made = ask("co-chair-sg2",
				"""
						mutation { annotate(input: {demarcation: "rehearsal", topic: "oid-resolution", kind: TERM, text: "What?"})
						  { annotation { id } userErrors { code message } } }""");
		String annotation = made.read("$.data.annotate.annotation.id");
		ask("expert-sg20",
				"""
						mutation { replyToAnnotation(input: {annotation: "%s", text: "That."}) { userErrors { code message } } }"""
					.formatted(annotation));
		String overlap = ask("reviewer", "{ overlaps(demarcation: \"rehearsal\", first: 1) { edges { node { id } } } }")
			.read("$.data.overlaps.edges[0].node.id");
		assertThat(codes(ask("expert-sg2", """
				mutation { reviewOverlap(input: {overlap: "%s", side: "SG2", verdict: DISAGREE, reason: "No."})
				  { userErrors { code message } } }""".formatted(overlap)))).isEmpty();
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

	/** How many nodes there are of each kind that people or the catalogue make. */
	private Map<String, Object> labels() {
		return this.database.query("""
				CYPHER 25
				MATCH (node:!Entry&!Unsealed&!JournalHead&!FindingSet&!OverlapCounts)
				UNWIND labels(node) AS label
				RETURN label, count(*) AS nodes
				ORDER BY label
				""")
			.fetch()
			.all()
			.stream()
			.collect(Collectors.toMap((row) -> String.valueOf(row.get("label")),
					(row) -> String.valueOf(row.get("nodes"))));
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

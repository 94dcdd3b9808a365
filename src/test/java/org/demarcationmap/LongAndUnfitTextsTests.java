package org.demarcationmap;

import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Texts of a megabyte, texts that are too long, and texts that hold what no text holds,
 * in each place where people write: refused with the mend, never repeated at length, and
 * nothing of them kept.
 */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LongAndUnfitTextsTests {

	/** Half a character, which a database could not give back as it was written. */
	private static final String HALF = "half \ud83d";

	private static final String WORDS = """
			expert-sg2   | submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: $text, clauses: [{topic: "uuid", arrangement: DEFERRED}]})
			expert-sg2   | submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: "T", document: $text, clauses: [{topic: "uuid", arrangement: DEFERRED}]})
			expert-sg2   | submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: "T", clauses: [{topic: "uuid", arrangement: DEFERRED, boundary: $text}]})
			expert-sg2   | reviseProposal(input: {proposal: "$open", expectedRevision: 1, clauses: [{topic: "uuid", arrangement: DEFERRED, boundary: $text}]})
			expert-sg2   | reviseProposal(input: {proposal: "$open", expectedRevision: 1, note: $text, clauses: [{topic: "uuid", arrangement: DEFERRED}]})
			expert-sg2   | withdrawProposal(input: {proposal: "$open", reason: $text})
			second-expert-sg2 | takePosition(input: {proposal: "$open", stand: RESERVATION, text: $text})
			second-expert-sg2 | takePosition(input: {proposal: "$open", stand: CONCERN, text: $text, wouldLift: "Less."})
			second-expert-sg2 | takePosition(input: {proposal: "$open", stand: CONCERN, text: "Why.", wouldLift: $text})
			secretariat  | recordPositions(input: {proposal: "$open", source: $text, positions: [{delegation: "Placeholder delegation C", stand: SUPPORT}]})
			secretariat  | recordPositions(input: {proposal: "$open", source: "R", positions: [{delegation: "Placeholder delegation C", stand: RESERVATION, text: $text}]})
			expert-sg2   | liftConcern(input: {concern: "$concern", note: $text})
			expert-sg20  | comment(input: {proposal: "$open", text: $text})
			expert-sg2   | annotate(input: {demarcation: "rehearsal", topic: "uuid", kind: TERM, text: $text})
			expert-sg2   | replyToAnnotation(input: {annotation: "$annotation", text: $text})
			co-chair-sg2 | overrideRequirement(input: {proposal: "$open", code: SUPPORT, side: "SG2", reason: $text})
			co-chair-sg2 | recordConclusion(input: {proposal: "$open", side: "SG2", outcome: NOT_AGREED, text: $text})
			co-chair-sg2 | recordConclusion(input: {proposal: "$open", side: "SG2", outcome: NOT_AGREED, text: "No.", dissent: $text})
			secretariat  | recordEndorsement(input: {proposal: "$open", body: "SG2", kind: ENDORSED, meeting: $text, report: "R", held: "2026-02-13"})
			secretariat  | recordEndorsement(input: {proposal: "$open", body: "SG2", kind: REOPENED, meeting: "M", report: "R", held: "2026-02-13", text: $text})
			co-chair-sg2 | withdrawRules(input: {rules: "$rules", side: "SG2", reason: $text})
			co-chair-sg2 | justifyGap(input: {demarcation: "rehearsal", topic: "decentralized-identifiers", aspect: "SYNTAX", reason: $text})
			expert-sg2   | reviewOverlap(input: {overlap: "$overlap", side: "SG2", verdict: DISAGREE, reason: $text})
			secretariat  | openDemarcation(input: {slug: "new", title: $text, mandate: "M", source: "S", sides: ["SG2", "SG20"]})
			secretariat  | openDemarcation(input: {slug: "new", title: "T", mandate: $text, source: "S", sides: ["SG2", "SG20"]})
			secretariat  | setScope(input: {demarcation: "rehearsal", aspects: ["USE"], topics: ["uuid"], source: $text})
			secretariat  | appointCoChair(input: {demarcation: "rehearsal", side: "SG2", account: "expert-sg2", nomination: $text})
			secretariat  | saveDelegation(input: {name: $text, capacity: INVITED})
			""";

	private static final String NAMES = """
			expert-sg2   | submitProposal(input: {demarcation: $text, side: "SG2", title: "T", clauses: [{topic: "uuid", arrangement: DEFERRED}]})
			expert-sg2   | submitProposal(input: {demarcation: "rehearsal", side: $text, title: "T", clauses: [{topic: "uuid", arrangement: DEFERRED}]})
			expert-sg2   | submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: "T", clauses: [{topic: $text, arrangement: DEFERRED}]})
			expert-sg2   | submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: "T", clauses: [{topic: "uuid", aspect: $text, arrangement: DEFERRED}]})
			expert-sg2   | submitProposal(input: {demarcation: "rehearsal", side: "SG2", title: "T", clauses: [{topic: "uuid", arrangement: SOLE, responsible: [$text]}]})
			expert-sg2   | takePosition(input: {proposal: "$open", stand: SUPPORT, clause: {topic: $text, aspect: "USE"}})
			secretariat  | recordPositions(input: {proposal: "$open", source: "R", positions: [{delegation: $text, stand: SUPPORT}]})
			secretariat  | openDemarcation(input: {slug: $text, title: "T", mandate: "M", source: "S", sides: ["SG2", "SG20"]})
			secretariat  | openDemarcation(input: {slug: "new", title: "T", mandate: "M", source: "S", sides: ["SG2", $text]})
			secretariat  | joinSide(input: {demarcation: "rehearsal", side: "SG2", delegation: $text})
			secretariat  | appointCoChair(input: {demarcation: "rehearsal", side: "SG2", account: $text, nomination: "N"})
			secretariat  | createAccount(input: {name: $text})
			""";

	private final Client client;

	private final SettableClock clock;

	private final Journal journal;

	private final Neo4jClient database;

	private Map<String, String> things = Map.of();

	LongAndUnfitTextsTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal,
			Neo4jClient database) {
		this.client = new Client(port, folder);
		this.clock = clock;
		this.journal = journal;
		this.database = database;
	}

	@BeforeAll
	void make() {
		this.things = new TriedThings(this.client, this.clock).make();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = WORDS)
	void areRefusedWhereTheyAreTooLong(String account, String mutation) {
		var answer = write(account, mutation, "Too long. ".repeat(20_000));
		assertThat(codes(answer)).contains("TEXT_TOO_LONG").doesNotContain("INTERNAL");
		assertThat(answer.jsonString()).hasSizeLessThan(3_000);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = WORDS)
	void areRefusedWhereTheyHoldControlCharacters(String account, String mutation) {
		for (var text : List.of("bell \u0007", "nothing \u0000", "\u001b[31mred", HALF)) {
			assertThat(codes(write(account, mutation, text))).as(text).contains("TEXT_NOT_PLAIN");
		}
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = NAMES)
	void areRefusedWhereANameIsMeant(String account, String mutation) {
		for (var text : List.of("long-".repeat(40_000), "\u0000", HALF)) {
			var answer = write(account, mutation, text);
			assertThat(codes(answer)).isNotEmpty().doesNotContain("INTERNAL");
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = WORDS)
	void areTurnedAwayUnreadWhereTheyAreAMegabyte(String account, String mutation) {
		var answer = write(account, mutation, "x".repeat(1_000_000));
		assertThat(codes(answer)).containsExactly("REQUEST_TOO_LARGE");
		assertThat(answer.<String>read("$.errors[0].message")).startsWith("The request is larger than 262144 bytes");
	}

	@Test
	void areTakenWithLinesAndLettersOfAllScripts() {
		var text = "Erstens: größer.\n\tВторое. 第三。 🧭";
		assertThat(codes(write("expert-sg20", "comment(input: {proposal: \"$open\", text: $text})", text))).isEmpty();
		var comments = this.client.graphql("reviewer",
				"{ proposal(id: \"%s\") { comments { edges { node { text } } } } }".formatted(this.things.get("open")));
		assertThat(comments.<List<String>>read("$..text")).contains(text);
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	@Test
	void leaveNothingBehind() {
		write("expert-sg2",
				"submitProposal(input: {demarcation: \"rehearsal\", side: \"SG2\", title: \"Left\", clauses: [{topic: \"uuid\", arrangement: DEFERRED, boundary: $text}]})",
				"a\u0007");
		assertThat(this.database.query("CYPHER 25 MATCH (:Revision {title: 'Left'}) RETURN count(*) AS count")
			.fetchAs(Long.class)
			.one()).contains(0L);
	}

	private DocumentContext write(String account, String mutation, String text) {
		var filled = mutation;
		for (var thing : this.things.entrySet()) {
			filled = filled.replace("$" + thing.getKey(), thing.getValue());
		}
		return this.client.graphql(account,
				"mutation ($text: String!) { " + filled + " { userErrors { code message } } }", Map.of("text", text));
	}

	private static List<String> codes(DocumentContext answer) {
		var refused = answer.<List<String>>read("$..userErrors[*].code");
		return refused.isEmpty() ? answer.read("$..errors[*].extensions.code") : refused;
	}

}

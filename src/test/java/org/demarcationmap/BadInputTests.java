package org.demarcationmap;

import java.util.List;
import java.util.Objects;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What users get who ask for the impossible: a sentence with the value and the mend, and
 * no change.
 */
@ApplicationTest
class BadInputTests {

	private final Client client;

	private final Rehearsal rehearsal;

	private final Journal journal;

	private final Neo4jClient database;

	BadInputTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal,
			Neo4jClient database) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.journal = journal;
		this.database = database;
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{ overlaps(demarcation: "nowhere") { totalCount } }    | NOT_FOUND   | There is no demarcation 'nowhere'. There are: iot-identification-nnai, rehearsal.
					{ proposals(demarcation: "nowhere") { totalCount } }   | NOT_FOUND   | There is no demarcation 'nowhere'. There are: iot-identification-nnai, rehearsal.
					{ agreedLine(demarcation: "nowhere") { version } }     | NOT_FOUND   | There is no demarcation 'nowhere'. There are: iot-identification-nnai, rehearsal.
					{ demarcation(slug: "nowhere") { title } }             | NOT_FOUND   | There is no demarcation 'nowhere'. There are: iot-identification-nnai, rehearsal.
					{ proposal(id: "1") { title } }                        | NOT_FOUND   | There is no proposal '1'. Proposals are listed by proposals(demarcation: …) { edges { node { id } } }.
					{ overlap(id: "1") { score } }                         | BAD_REQUEST | '1' is no id of an overlap: pass one on as it was given.
					{ overlaps(demarcation: "rehearsal", first: 101) { totalCount } } | BAD_REQUEST | `first` is 101: ask for at most 100 entries and continue with `after`.
					""")
	void refusesQueriesWithASentence(String query, String classification, String message) {
		var answer = this.client.graphql("reviewer", query);
		assertThat(answer.<String>read("$.errors[0].message")).isEqualTo(message);
		assertThat(answer.<String>read("$.errors[0].extensions.classification")).isEqualTo(classification);
	}

	@Test
	void namesAnUnknownField() {
		var answer = this.client.graphql("reviewer", "{ demarcations { colour } }");
		assertThat(answer.<String>read("$.errors[0].message")).contains("'colour'").contains("'Demarcation'");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					topic: "nowhere", arrangement: SOLE, responsible: ["SG2"]                 | UNKNOWN_TOPIC       | There is no topic 'nowhere'.
					topic: "oid-resolution", arrangement: SOLE, responsible: ["Q99/2"]        | UNKNOWN_QUESTION    | There is no Question 'Q99/2'.
					topic: "oid-resolution", arrangement: SOLE, responsible: ["Q1/2 (1999-2000)"] | UNKNOWN_QUESTION | There is no Question 'Q1/2 (1999-2000)'.
					topic: "oid-resolution", arrangement: SOLE                                | RESPONSIBLE_MISSING | The clause on 'oid-resolution' is SOLE: name exactly one who is responsible, not 0.
					topic: "oid-resolution", arrangement: EXTERNAL, responsible: ["JCA-NID"]  | RESPONSIBLE_NOT_ALLOWED | JCA-NID cannot be responsible: JCA-NID is closed
					topic: "oid-resolution", arrangement: DEFERRED, responsible: ["SG2"]      | RESPONSIBLE_NOT_ALLOWED | The clause on 'oid-resolution' is DEFERRED
					topic: "oid-resolution", aspect: "COLOUR", arrangement: DEFERRED          | UNKNOWN_ASPECT      | rehearsal has no aspect 'COLOUR'.
					""")
	void refusesClausesThatDoNotFitAndStoresNothing(String clause, String code, String message) {
		var answer = submit("expert-sg2", "SG2", clause);
		assertThat(answer.<String>read("$.data.submitProposal.userErrors[0].code")).isEqualTo(code);
		assertThat(answer.<String>read("$.data.submitProposal.userErrors[0].message")).startsWith(message);
		assertThat(answer.<Object>read("$.data.submitProposal.proposal")).isNull();
		assertThat(count("Proposal {title: 'Refused'}")).isZero();
	}

	@Test
	void refusesToActForASideOneDoesNotBelongTo() {
		var answer = submit("expert-sg2", "SG20", "topic: \"oid-resolution\", arrangement: DEFERRED");
		assertThat(answer.<String>read("$.errors[0].message"))
			.isEqualTo("Only an expert of SG20 and the co-chair of SG20 may submit a proposal on its side;"
					+ " you are signed in as expert-sg2 (expert of SG2).");
		assertThat(answer.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		assertThat(count("Proposal {title: 'Refused'}")).isZero();
	}

	@Test
	void refusesToSpeakForAnotherDelegation() {
		var proposal = this.rehearsal.opened();
		var answer = this.rehearsal.take("expert-sg20", proposal,
				"delegation: \"Placeholder delegation A\", stand: SUPPORT");
		assertThat(answer.<String>read("$.errors[0].message"))
			.startsWith("You speak for Placeholder delegation C, not for Placeholder delegation A");
		assertThat(count(
				"Position {}) -[:ON_REVISION]->(:Revision)<-[:HAS_REVISION]-(:Proposal {key: '" + proposal + "'}"))
			.isZero();
	}

	@Test
	void refusesAPositionOnAProposalThatIsNotOpen() {
		var proposal = this.rehearsal.draft();
		var answer = this.rehearsal.take("expert-sg20", proposal, "stand: SUPPORT");
		assertThat(answer.<String>read("$.data.takePosition.userErrors[0].code")).isEqualTo("NOT_OPEN");
		assertThat(answer.<String>read("$.data.takePosition.userErrors[0].message"))
			.isEqualTo("The proposal is DRAFT. Positions can be taken only while it is OPEN.");
	}

	@Test
	void refusesAConcernWithoutAReason() {
		var answer = this.rehearsal.take("expert-sg20", this.rehearsal.opened(), "stand: CONCERN");
		assertThat(answer.<String>read("$.data.takePosition.userErrors[0].code")).isEqualTo("REASON_MISSING");
	}

	@Test
	void refusesToOpenAProposalTwice() {
		var answer = this.rehearsal.open(this.rehearsal.opened());
		assertThat(answer.<String>read("$.data.openProposal.userErrors[0].code")).isEqualTo("NOT_A_DRAFT");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			expert-sg2   | openProposal     | draft |
			expert-sg2   | withdrawProposal | draft | reason: "Overtaken."
			co-chair-sg2 | withdrawProposal | open  | reason: "Overtaken."
			co-chair-sg2 | recordConclusion | open  | side: "SG2", outcome: NOT_AGREED, text: "No."
			""")
	void showsWhatIsCurrentToWhoReadAnEarlierRevision(String account, String mutation, String state,
			@Nullable String input) {
		var proposal = state.equals("draft") ? this.rehearsal.draft() : this.rehearsal.opened();
		var revised = this.client.graphql("expert-sg2", """
				mutation { reviseProposal(input: {proposal: "%s", expectedRevision: 1,
				  clauses: [{topic: "oid-resolution", arrangement: DEFERRED, boundary: "Later."}]
				}) { userErrors { code } } }""".formatted(proposal));
		assertThat(revised.<List<Object>>read("$..userErrors[*]")).isEmpty();
		var answer = this.client.graphql(account, """
				mutation { stale: %s(input: {proposal: "%s", expectedRevision: 1, %s}) {
				  proposal { state revision { number } } userErrors { code message path } } }""".formatted(mutation,
				proposal, Objects.requireNonNullElse(input, "")));
		assertThat(answer.<List<String>>read("$..code")).containsExactly("STALE_REVISION");
		assertThat(answer.<List<String>>read("$..message"))
			.containsExactly("You read revision 1; the current one is 2. Read it, and decide again.");
		assertThat(answer.<Integer>read("$.data.stale.proposal.revision.number")).isEqualTo(2);
		assertThat(answer.<String>read("$.data.stale.proposal.state")).isEqualToIgnoringCase(state);
	}

	@Test
	void refusesAConclusionThatRequirementsStandAgainst() {
		var answer = this.rehearsal.conclude("co-chair-sg2", this.rehearsal.opened(), "SG2");
		assertThat(answer.<String>read("$.data.recordConclusion.userErrors[0].code")).isEqualTo("NOT_MET");
		assertThat(answer.<String>read("$.data.recordConclusion.userErrors[0].message"))
			.startsWith("It cannot be concluded yet. Still needed: support from a delegation of SG2");
	}

	@Test
	void refusesACoChairWhoConcludesTwiceAndKeepsTheFirst() {
		var proposal = this.rehearsal.supported();
		this.rehearsal.conclude("co-chair-sg2", proposal, "SG2");
		var answer = this.rehearsal.conclude("co-chair-sg2", proposal, "SG2");
		assertThat(answer.<String>read("$.data.recordConclusion.userErrors[0].code")).isEqualTo("ALREADY_CONCLUDED");
		assertThat(
				count("Conclusion)-[:ON_REVISION]->(:Revision)<-[:HAS_REVISION]-(:Proposal {key: '" + proposal + "'}"))
			.isOne();
	}

	@Test
	void refusesTheCoChairOfAnotherSide() {
		var answer = this.rehearsal.conclude("co-chair-sg2", this.rehearsal.supported(), "SG20");
		assertThat(answer.<String>read("$.errors[0].message"))
			.startsWith("Only the co-chair of SG20 in rehearsal may record its conclusion");
	}

	@Test
	void refusesAnnotationsOfWhoTakesNoPart() {
		var answer = this.client.graphql("reviewer", """
				mutation { annotate(input: {demarcation: "rehearsal", topic: "oid-resolution", kind: TERM, text: "?"}) {
				  userErrors { code } } }""");
		assertThat(answer.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
	}

	@Test
	void asksWhoIsNotSignedInToSignIn() {
		var answer = this.client.anonymous().get().uri("/graphql").retrieve().toEntity(String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(answer.getBody()).contains("Sign in with the name and password of an account");
		assertThat(answer.getHeaders().getFirst("WWW-Authenticate")).startsWith("Basic");
	}

	@Test
	void tellsAWrongPasswordFromNone() {
		var answer = this.client.anonymous()
			.get()
			.uri("/graphql")
			.headers((headers) -> headers.setBasicAuth("reviewer", "guessed"))
			.retrieve()
			.toEntity(String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.UNAUTHORIZED);
		assertThat(answer.getBody()).contains("The name or the password is wrong.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			/graphql | {        | 400 | The request cannot be read. Send JSON like
			/graphql | {}       | 400 | The request cannot be read. Send JSON like
			/nowhere | {}       | 404 | There is nothing at /nowhere. GraphQL is at /graphql
			""")
	void saysWhatToSendInsteadOfWhatCannotBeRead(String path, String body, int status, String detail) {
		var answer = this.client.anonymous()
			.post()
			.uri(path)
			.headers((headers) -> headers.setBasicAuth("reviewer", this.client.password("reviewer")))
			.contentType(MediaType.APPLICATION_JSON)
			.body(body)
			.retrieve()
			.toEntity(String.class);
		assertThat(answer.getStatusCode().value()).isEqualTo(status);
		assertThat(answer.getBody()).contains(detail);
	}

	@Test
	void turnsAwayWritesThatAnotherSiteSends() {
		var answer = this.client.anonymous()
			.post()
			.uri("/imports")
			.headers((headers) -> headers.setBasicAuth("secretariat", this.client.password("secretariat")))
			.header("Sec-Fetch-Site", "cross-site")
			.contentType(MediaType.TEXT_PLAIN)
			.body("---")
			.retrieve()
			.toEntity(String.class);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.FORBIDDEN);
		assertThat(answer.getBody()).contains("A page of another site sent this request.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			/exports/nowhere/1.csv     | There is no demarcation 'nowhere'.
			/exports/rehearsal/99.csv  | rehearsal has no version 99 of its line.
			/exports/rehearsal/one.csv | 'one' is no version.
			/exports/rehearsal/baseline/SG17.html | 'SG17' is no side of rehearsal. Its sides are SG2 and SG20.
			/exports/rehearsal/baseline/SG2.pdf | There is no format 'pdf' of this document. Choose among docx, html.
			/exports/rehearsal/comparison.html?from=98&to=99 | rehearsal has no version 98 of its line.
			/exports/rehearsal/comparison.docx?from=none&to=1 | rehearsal has no proposal 'none'.
			""")
	void namesAnExportThatThereIsNot(String path, String message) {
		var answer = this.client.get("reviewer", path);
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
		assertThat(answer.getBody()).contains(message);
	}

	@Test
	void asksForBothMapsThatAreToBeCompared() {
		var answer = this.client.get("reviewer", "/exports/rehearsal/comparison.docx?from=1");
		assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(answer.getBody()).contains("`to` is missing: name a version of the line");
	}

	@Test
	void keepsAnUnbrokenJournalOfWhatDidHappen() {
		this.rehearsal.supported();
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	private DocumentContext submit(String account, String side, String clause) {
		return this.client.graphql(account, """
				mutation { submitProposal(input: {
				  demarcation: "rehearsal", side: "%s", title: "Refused", clauses: [{%s}]
				}) { proposal { id } userErrors { code message path } } }""".formatted(side, clause));
	}

	private long count(String pattern) {
		return this.database.query("CYPHER 25 MATCH (:" + pattern + ") RETURN count(*) AS count")
			.fetchAs(Long.class)
			.one()
			.orElseThrow();
	}

}

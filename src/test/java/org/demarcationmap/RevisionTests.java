package org.demarcationmap;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.jayway.jsonpath.DocumentContext;
import org.demarcationmap.journal.Journal;
import org.demarcationmap.neo4j.ApplicationTest;
import org.demarcationmap.neo4j.DataFolder;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How proposals are worded otherwise, compared and taken back, over HTTP.
 */
@ApplicationTest
class RevisionTests {

	private static final String FIRST = "{topic: \"oid-resolution\", arrangement: DEFERRED}";

	private static final String SOLE = "{topic: \"oid-resolution\", arrangement: SOLE, responsible: [\"SG20\"], boundary: \"Here.\"}";

	private final Client client;

	private final Rehearsal rehearsal;

	private final SettableClock clock;

	private final Journal journal;

	RevisionTests(@LocalServerPort int port, DataFolder folder, SettableClock clock, Journal journal) {
		this.client = new Client(port, folder);
		this.rehearsal = new Rehearsal(this.client, clock);
		this.clock = clock;
		this.journal = journal;
	}

	@Test
	void keepsEveryWordingWithItsMaker() {
		var proposal = this.rehearsal.draft();
		var revised = revise("co-chair-sg2", proposal, 1, SOLE, "title: \"Otherwise\", note: \"After the meeting.\"");
		assertThat(errors(revised)).isEmpty();
		assertThat(revised.<List<Integer>>read("$..revision.number")).containsExactly(2);
		var all = this.client.graphql("reviewer", """
				{ proposal(id: "%s") { title revisions(first: 5) { totalCount edges { node {
				  number title author note made contentHash clauses { topic arrangement boundary } } } } } }"""
			.formatted(proposal));
		assertThat(all.<String>read("$.data.proposal.title")).isEqualTo("Otherwise");
		assertThat(all.<List<Integer>>read("$..node.number")).containsExactly(2, 1);
		assertThat(all.<List<String>>read("$..node.title")).containsExactly("Otherwise", "Taken");
		assertThat(all.<List<String>>read("$..node.author")).containsExactly("co-chair-sg2", "expert-sg2");
		assertThat(all.<List<String>>read("$..node.clauses[0].arrangement")).containsExactly("SOLE", "DEFERRED");
		assertThat(all.<List<String>>read("$..node.contentHash")).doesNotHaveDuplicates();
	}

	@Test
	void comparesRevisionsClauseByClause() {
		var proposal = this.rehearsal.draft();
		revise("expert-sg2", proposal, 1, SOLE + ", {topic: \"uuid\", arrangement: DEFERRED}", "");
		var diff = this.client.graphql("reviewer", """
				{ revisionDiff(proposal: "%s", from: 1, to: 2) { from { number } to { number author }
				  changes { topic aspect kind before { arrangement } after { arrangement }
				    fields { field before after } } } }""".formatted(proposal));
		assertThat(diff.<List<String>>read("$..changes[*].kind")).containsExactly("CHANGED", "ADDED");
		assertThat(diff.<List<String>>read("$..changes[0].fields[*].field")).containsExactly("ARRANGEMENT",
				"RESPONSIBLE", "BOUNDARY");
		var unknown = this.client.graphql("reviewer",
				"{ revisionDiff(proposal: \"%s\", from: 1, to: 9) { changes { kind } } }".formatted(proposal));
		assertThat(unknown.<String>read("$.errors[0].message"))
			.isEqualTo("The proposal has no revision 9. Its revisions go from 1 to 2.");
	}

	@Test
	void showsTheProposalAsItIsToWhomeverFollowsAnOlderRevision() {
		var proposal = this.rehearsal.opened();
		revise("expert-sg2", proposal, 1, SOLE, "");
		var stale = revise("co-chair-sg2", proposal, 1, FIRST, "title: \"Mine\"");
		assertThat(errors(stale)).containsExactly("STALE_REVISION");
		assertThat(stale.<List<String>>read("$..userErrors[*].message")).singleElement()
			.asString()
			.startsWith("Your text follows revision 1, but the current one is revision 2, made by expert-sg2 at ");
		assertThat(stale.<Integer>read("$.data.reviseProposal.proposal.revision.number")).isEqualTo(2);
		assertThat(stale.<String>read("$.data.reviseProposal.proposal.title")).isEqualTo("Taken");
	}

	@Test
	void letsOneOfManyRevisionsAtOnceWin() {
		var proposal = this.rehearsal.opened();
		var running = IntStream.range(0, 20)
			.mapToObj((i) -> CompletableFuture.supplyAsync(() -> revise((i % 2 == 0) ? "expert-sg2" : "co-chair-sg2",
					proposal, 1, SOLE.replace("Here", "Place " + i), "")))
			.toList();
		var answers = running.stream().map(CompletableFuture::join).toList();
		assertThat(answers.stream().filter((answer) -> errors(answer).isEmpty())).hasSize(1);
		assertThat(answers.stream().filter((answer) -> errors(answer).equals(List.of("STALE_REVISION")))).hasSize(19);
		assertThat(answers)
			.allSatisfy((answer) -> assertThat(answer.<Integer>read("$.data.reviseProposal.proposal.revision.number"))
				.isEqualTo(2));
		assertThat(this.journal.verify().fault()).isEmpty();
	}

	@Test
	void beginsTheCommentPeriodAnewAndKeepsNoPositionOfTheEarlierText() {
		var proposal = this.rehearsal.supported();
		var before = commentsUntil(proposal);
		revise("expert-sg2", proposal, 1, SOLE, "");
		assertThat(commentsUntil(proposal)).isGreaterThan(before);
		var answer = this.rehearsal.conclude("co-chair-sg2", proposal, "SG2");
		assertThat(errors(answer)).containsExactly("NOT_MET");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					{topic: "oid-resolution", arrangement: DEFERRED}                               | ~~                       | NOT_CHANGED
					{topic: "oid-resolution", arrangement: SOLE, responsible: ["SG20"]}            | editorial: true          | NOT_EDITORIAL
					{topic: "uuid", arrangement: DEFERRED}                                         | editorial: true          | NOT_EDITORIAL
					{topic: "uuid", arrangement: DEFERRED, validUntil: "2020-01-01"}               | ~~                       | DAY_NOT_POSSIBLE
					{topic: "nowhere", arrangement: DEFERRED}                                      | ~~                       | UNKNOWN_TOPIC
					{topic: "uuid", arrangement: DEFERRED}                                         | title: ""                | TEXT_MISSING
					{topic: "uuid", arrangement: DEFERRED}                                         | note: "a\\u0007b"        | TEXT_NOT_PLAIN
					~~                                                                             | ~~                       | NO_CLAUSES
					""")
	void refusesRevisionsThatSayNothingNewOrNothingPossible(String clauses, String more, String code) {
		var proposal = this.rehearsal.draft();
		var refused = revise("expert-sg2", proposal, 1, clauses, more);
		assertThat(errors(refused)).containsExactly(code);
		assertThat(refused.<Integer>read("$.data.reviseProposal.proposal.revision.number")).isEqualTo(1);
	}

	@ParameterizedTest
	@CsvSource({ "second-expert-sg2", "expert-sg20", "co-chair-sg20", "secretariat", "reviewer" })
	void letsOnlyTheAuthorAndTheCoChairsOfItsSideRevise(String account) {
		var proposal = this.rehearsal.draft();
		var refused = revise(account, proposal, 1, SOLE, "");
		assertThat(refused.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		assertThat(refused.<String>read("$.errors[0].message"))
			.startsWith("Only its author expert-sg2 and the co-chair of SG2 may revise this proposal");
	}

	@Nested
	class EditorialChanges {

		@Test
		void giveTheEndOfCommentsBackOnceEveryOtherSideConfirmed() {
			var proposal = rehearsal.opened();
			var before = commentsUntil(proposal);
			clock.pass(Duration.ofSeconds(3));
			revise("expert-sg2", proposal, 1, FIRST.replace("DEFERRED", "DEFERRED, boundary: \"Later.\""),
					"editorial: true");
			assertThat(commentsUntil(proposal)).isGreaterThan(before);
			var confirmed = confirm("confirmEditorial", "co-chair-sg20", proposal, "SG20");
			assertThat(errors(confirmed)).isEmpty();
			assertThat(confirmed.<List<List<String>>>read("$..editorialConfirmedBy")).containsExactly(List.of("SG20"));
			assertThat(commentsUntil(proposal)).isEqualTo(before);
			assertThat(errors(confirm("confirmEditorial", "co-chair-sg20", proposal, "SG20")))
				.containsExactly("ALREADY_DECIDED");
		}

		@Test
		void areConfirmedByCoChairsOfOtherSidesOnly() {
			var proposal = rehearsal.opened();
			revise("expert-sg2", proposal, 1, FIRST, "title: \"In other words\", editorial: true");
			assertThat(errors(confirm("confirmEditorial", "co-chair-sg2", proposal, "SG2")))
				.containsExactly("ALREADY_DECIDED");
			var forbidden = confirm("confirmEditorial", "expert-sg20", proposal, "SG20");
			assertThat(forbidden.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
			assertThat(errors(confirm("confirmCompromise", "co-chair-sg20", proposal, "SG20")))
				.containsExactly("NOT_A_COMPROMISE");
		}

	}

	@Test
	void isACompromiseTextOnlyOnceTheCoChairsOfAllSidesSaySo() {
		var forbidden = revise("expert-sg2", this.rehearsal.draft(), 1, SOLE, "compromise: true");
		assertThat(forbidden.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		var proposal = this.rehearsal.draft();
		revise("co-chair-sg2", proposal, 1, SOLE, "compromise: true");
		var compromise = "{ proposal(id: \"%s\") { compromise } }".formatted(proposal);
		assertThat(this.client.graphql("reviewer", compromise).<Boolean>read("$.data.proposal.compromise")).isFalse();
		var confirmed = this.client.graphql("co-chair-sg20", """
				mutation { confirmCompromise(input: {proposal: "%s", revision: 2, side: "SG20"}) {
				  proposal { compromise } userErrors { code } } }""".formatted(proposal));
		assertThat(errors(confirmed)).isEmpty();
		assertThat(confirmed.<Boolean>read("$.data.confirmCompromise.proposal.compromise")).isTrue();
	}

	@Nested
	class Withdrawals {

		@Test
		void endAProposalAndKeepItsReason() {
			var proposal = rehearsal.opened();
			assertThat(errors(withdraw("expert-sg2", proposal, " "))).containsExactly("TEXT_MISSING");
			var withdrawn = withdraw("co-chair-sg2", proposal, "Overtaken.");
			assertThat(withdrawn.<String>read("$.data.withdrawProposal.proposal.state")).isEqualTo("WITHDRAWN");
			assertThat(withdrawn.<String>read("$.data.withdrawProposal.proposal.withdrawalReason"))
				.isEqualTo("Overtaken.");
			assertThat(errors(withdraw("expert-sg2", proposal, "Again."))).containsExactly("NOT_OPEN");
			assertThat(errors(revise("expert-sg2", proposal, 1, SOLE, ""))).containsExactly("NOT_OPEN");
			assertThat(errors(rehearsal.take("expert-sg20", proposal, "stand: SUPPORT"))).containsExactly("NOT_OPEN");
		}

		@Test
		void areForThoseWhoProposed() {
			var refused = withdraw("co-chair-sg20", rehearsal.opened(), "No.");
			assertThat(refused.<String>read("$.errors[0].extensions.code")).isEqualTo("FORBIDDEN");
		}

	}

	@Test
	void putsOpenProposalsOnTheSameTopicsSideBySide() {
		var one = this.rehearsal.draft();
		var topic = "trunk-radio-and-maritime-identities";
		revise("expert-sg2", one, 1, clause(topic, "JOINT", "\"SG2\", \"SG20\"", "Here."), "");
		this.rehearsal.open(one);
		var other = this.rehearsal.draft();
		revise("expert-sg2", other, 1, clause(topic, "JOINT", "\"SG20\", \"SG2\"", "There."), "");
		var competing = this.client.graphql("reviewer", """
				{ proposal(id: "%s") { competing { topic aspect agreedOn clauses { proposal title side }
				  differences { field said { proposal values } } } } }""".formatted(other));
		assertThat(competing.<List<String>>read("$..agreedOn[*]")).containsExactly("ARRANGEMENT", "RESPONSIBLE");
		assertThat(competing.<List<String>>read("$..differences[*].field")).containsExactly("BOUNDARY");
		assertThat(competing.<List<String>>read("$..clauses[*].proposal")).containsExactly(other, one);
		var open = "{ competingProposals(demarcation: \"rehearsal\", topic: \"%s\") { clauses { proposal } } }"
			.formatted(topic);
		assertThat(this.client.graphql("reviewer", open).<List<String>>read("$..proposal")).isEmpty();
		this.rehearsal.open(other);
		assertThat(this.client.graphql("reviewer", open).<List<String>>read("$..proposal"))
			.containsExactlyInAnyOrder(one, other);
	}

	@Test
	void tellsWhatADraftWouldMean() {
		var proposal = this.rehearsal.draft();
		revise("expert-sg2", proposal, 1, clause("iot-identifier-requirements", "SOLE", "\"SG2\"", ""), "");
		var answer = this.client.graphql("reviewer", """
				{ whatIf(proposal: "%s") { settles { why overlap { id name } } stays { why } overlapCount
				  transfers { deliverable heldBy allocatedTo why } transferCount
				  procedures { topic procedure why source } } }""".formatted(proposal));
		assertThat(answer.<Map<String, Object>>read("$")).doesNotContainKey("errors");
		assertThat(answer.<List<String>>read("$..procedures[*].topic")).containsExactly("iot-identifier-requirements");
		assertThat(answer.<List<String>>read("$..transfers[*].heldBy[*]")).containsOnly("SG20");
	}

	private static String clause(String topic, String arrangement, String responsible, String boundary) {
		return "{topic: \"%s\", arrangement: %s, responsible: [%s], boundary: \"%s\"}".formatted(topic, arrangement,
				responsible, boundary);
	}

	private DocumentContext revise(String account, String proposal, int expected, String clauses, String more) {
		return this.client.graphql(account, """
				mutation { reviseProposal(input: {proposal: "%s", expectedRevision: %d, clauses: [%s], %s}) {
				  proposal { title state revision { number } } userErrors { code message path } } }"""
			.formatted(proposal, expected, clauses, more));
	}

	private DocumentContext confirm(String mutation, String account, String proposal, String side) {
		return this.client.graphql(account, """
				mutation { %s(input: {proposal: "%s", revision: 2, side: "%s"}) {
				  proposal { revision { editorialConfirmedBy } } userErrors { code } } }""".formatted(mutation,
				proposal, side));
	}

	private DocumentContext withdraw(String account, String proposal, String reason) {
		return this.client.graphql(account, """
				mutation { withdrawProposal(input: {proposal: "%s", reason: "%s"}) {
				  proposal { state withdrawalReason } userErrors { code } } }""".formatted(proposal, reason));
	}

	private String commentsUntil(String proposal) {
		return this.client.graphql("reviewer", "{ proposal(id: \"%s\") { commentsUntil } }".formatted(proposal))
			.read("$.data.proposal.commentsUntil");
	}

	private static List<String> errors(DocumentContext answer) {
		return answer.read("$..userErrors[*].code");
	}

}
